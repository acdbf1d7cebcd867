package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import openhall.Cast;
import openhall.In;
import openhall.files.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class CourseVersionTest {

    @Test
    void files_that_did_not_change_make_no_new_version(@TempDir Path root) {
        var folder = TinyCourse.write(root, TinyCourse.slug());

        TinyCourse.load(folder);
        TinyCourse.load(folder);

        assertThat(number(folder)).isEqualTo(1);
    }

    @Test
    void a_change_is_a_new_version_and_learners_stay_on_theirs(@TempDir Path root) {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        TinyCourse.load(folder);
        TinyCourse.start(Cast.SAM, slug(folder));

        TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words.");
        TinyCourse.load(folder);
        TinyCourse.start(Cast.JO, slug(folder));

        assertThat(number(folder)).isEqualTo(2);
        assertThat(Cast.SAM.get("/courses/" + slug(folder) + "/first/1").asString())
                .contains("Some words.");
        assertThat(Cast.JO.get("/courses/" + slug(folder) + "/first/1").asString())
                .contains("Other words.");
    }

    @Test
    void a_broken_change_leaves_the_version_before_up(@TempDir Path root) {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        TinyCourse.load(folder);
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 9");
        var problems = new Problems();

        CourseFiles.load(folder, problems, TinyCourse.AT);

        assertThat(problems.all()).hasSize(1);
        assertThat(number(folder)).isEqualTo(1);
    }

    @Test
    void a_course_with_a_skill_that_nobody_knows_is_not_taken(@TempDir Path root) {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        TinyCourse.change(folder.resolve("course.yaml"), "SAFE", "NOPE");
        var problems = new Problems();

        CourseFiles.load(folder, problems, TinyCourse.AT);

        assertThat(problems.all()).hasSize(1);
        assertThat(In.tx(() -> Course.bySlug(slug(folder)) == null)).isTrue();
    }

    @Test
    void the_shipped_course_is_up_with_five_modules() {
        var modules =
                In.tx(() -> Outlines.of(TinyCourse.course("cyber-security").version())
                        .modules()
                        .size());

        assertThat(modules).isEqualTo(5);
    }

    private static int number(Path folder) {
        return In.tx(() -> TinyCourse.course(slug(folder)).version().number);
    }

    private static String slug(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
