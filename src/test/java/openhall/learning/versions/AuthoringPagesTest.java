package openhall.learning.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.files.OtherContent;
import openhall.learning.CourseVersion;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What authors see, and the button that publishes. */
@QuarkusTest
class AuthoringPagesTest {
    @TempDir
    Path root;

    private OtherContent content;
    private String slug;
    private Path folder;

    @BeforeEach
    void write() {
        content = OtherContent.in(root);
        slug = TinyCourse.slug();
        folder = TinyCourse.write(root.resolve("courses"), slug);
        TinyCourse.load(folder);
    }

    @AfterEach
    void giveBack() {
        content.close();
    }

    @Test
    void the_list_says_what_is_published_and_what_has_changed() {
        assertThat(row()).contains("Version 1", "Published");

        mend();

        assertThat(row()).contains("Changed, not published");
    }

    @Test
    void mistakes_are_told_with_file_and_line_and_hinder_publishing() {
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 9");

        assertThat(Cast.THEO.get("/authoring").asString()).contains("Has mistakes", "first.md", "line");
        var page = Cast.THEO.get(path()).asString();
        assertThat(page).contains("Mistakes in the files").doesNotContain("Publish version 2");
        Cast.THEO.post(path() + "/publication", "hash", hash()).then().statusCode(422);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void an_author_sees_what_is_new_and_whom_it_touches_and_publishes_it_once() {
        TinyCourse.start(Cast.SAM, slug);
        mend();
        TinyCourse.change(
                folder.resolve("course.yaml"), "modules:", "change:\n  note: A word was mended\n  safe: yes\nmodules:");

        var page = Cast.THEO.get(path()).asString();
        assertThat(page)
                .contains("Before: <del>Some words.</del>", "Now: <ins>Other words.</ins>")
                .contains("1 learner moves to the new version", "0 attempts at quizzes are marked again");
        var hash = hash();
        AtOnce.run(
                4,
                () -> Cast.THEO
                        .post(path() + "/publication", "hash", hash)
                        .then()
                        .statusCode(303));

        assertThat(versions()).isEqualTo(2);
        assertThat(Cast.THEO.get(path()).asString()).contains("The files say what is published");
        assertThat(Cast.THEO.get(path() + "/versions/2").asString())
                .contains("by Theo Grant", "A word was mended", "<ins>Other words.</ins>");
        assertThat(Cast.SAM.get("/courses/" + slug + "/first/1").asString()).contains("Other words.");
    }

    @Test
    void files_that_changed_since_the_page_was_opened_are_not_published() {
        mend();
        var seen = hash();
        TinyCourse.change(folder.resolve("first.md"), "Other words.", "Better words.");

        var answer = Cast.THEO.post(path() + "/publication", "hash", seen);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("The files have changed since you opened this page", "Better words.");
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void attempts_that_would_be_marked_again_and_would_pass_are_counted() {
        TinyCourse.start(Cast.JO, slug);
        Cast.JO
                .post("/courses/" + slug + "/first/3/answers", "q1", "2", "q2", "1", "q2", "2")
                .then()
                .statusCode(303);
        TinyCourse.change(folder.resolve("first.md"), "- [x] This", "- [ ] This");
        TinyCourse.change(folder.resolve("first.md"), "- [ ] That", "- [x] That");
        TinyCourse.change(
                folder.resolve("course.yaml"), "modules:", "change:\n  note: Mended a key\n  safe: yes\nmodules:");

        assertThat(Cast.THEO.get(path()).asString())
                .contains("1 attempt at a quiz is marked again, and 1 of them would then pass");
    }

    @Test
    void only_authors_enter() {
        for (var path : new String[] {"/authoring", path(), path() + "/versions/1"}) {
            Cast.THEO.get(path).then().statusCode(200);
            Cast.SAM.get(path).then().statusCode(403);
        }
        Cast.SAM.post(path() + "/publication", "hash", hash()).then().statusCode(403);
        Cast.THEO.get("/authoring/none").then().statusCode(404);
        Cast.THEO.get(path() + "/versions/2").then().statusCode(404);
        Cast.THEO.get(path() + "/versions/0").then().statusCode(404);
    }

    @Test
    void a_program_publishes_as_an_author_does() {
        mend();
        var api = "/api/authoring/courses/" + slug;
        var hash = Cast.THEO.getJson(api).jsonPath().getString("hash");

        Cast.THEO.postJson(api + "/publication", Map.of("hash", "none")).then().statusCode(409);
        Cast.THEO.postJson(api + "/publication", Map.of("hash", hash)).then().statusCode(200);

        assertThat(Cast.THEO.getJson(api).jsonPath().getBoolean("changed")).isFalse();
        assertThat(Cast.THEO.getJson("/api/authoring/courses").jsonPath().getList("slug", String.class))
                .contains(slug);
    }

    @Test
    void the_pages_ask_the_database_as_often_however_many_courses_and_learners_there_are() {
        var list = statements("/authoring");
        var one = statements(path());
        for (var i = 0; i < 5; i++) {
            TinyCourse.load(TinyCourse.write(root.resolve("courses"), TinyCourse.slug()));
        }
        TinyCourse.start(Cast.SAM, slug);
        TinyCourse.start(Cast.JO, slug);

        assertThat(statements("/authoring")).isEqualTo(list).isLessThanOrEqualTo(6);
        assertThat(statements(path())).isEqualTo(one).isLessThanOrEqualTo(6);
    }

    private static long statements(String path) {
        Cast.THEO.get(path).then().statusCode(200);
        return Statements.counting(() -> Cast.THEO.get(path).then().statusCode(200));
    }

    private void mend() {
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "Other words.");
    }

    private String path() {
        return "/authoring/" + slug;
    }

    /** What stands in the list about this course. */
    private String row() {
        var page = Cast.THEO.get("/authoring").asString();
        var from = page.indexOf(path() + "\"");
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private String hash() {
        return Cast.THEO.getJson("/api/authoring/courses/" + slug).jsonPath().getString("hash");
    }

    private int versions() {
        return In.tx(() -> CourseVersion.of(slug).size());
    }
}
