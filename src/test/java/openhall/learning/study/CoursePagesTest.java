package openhall.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class CoursePagesTest {

    @Test
    void everybody_can_see_what_is_taught() {
        var list = Cast.NOBODY.get("/courses");
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.asString()).contains("<h1", "Courses", "/courses/cyber-security");

        var page = Cast.NOBODY.get("/courses/cyber-security").asString();
        assertThat(page).contains("What you will be able to do", "Sign in to start", "Licence");
        assertThat(page).doesNotContain("Start this course");
    }

    @Test
    void a_course_that_is_not_there_is_not_found() {
        assertThat(Cast.NOBODY.get("/courses/no-such-course").statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.post("/courses/no-such-course/enrolment").statusCode())
                .isEqualTo(404);
        assertThat(Cast.SAM.get("/courses/no-such-course/progress").statusCode())
                .isEqualTo(404);
    }

    @Test
    void starting_leads_straight_to_the_first_open_step() {
        var slug = TinyCourse.fresh();

        assertThat(TinyCourse.start(Cast.SAM, slug)).endsWith("/courses/" + slug + "/first/1");
        Cast.SAM.post("/courses/" + slug + "/first/1/done");
        assertThat(TinyCourse.start(Cast.SAM, slug)).endsWith("/courses/" + slug + "/first/2");
    }

    @Test
    void only_staff_can_start() {
        var slug = TinyCourse.fresh();

        assertThat(Cast.ZED.post("/courses/" + slug + "/enrolment").statusCode())
                .isEqualTo(403);
        assertThat(Cast.NOBODY.post("/courses/" + slug + "/enrolment").statusCode())
                .isIn(302, 303, 401);
        assertThat(Cast.ZED.get("/learn").statusCode()).isEqualTo(403);
    }

    @Test
    void a_learner_sees_ticks_and_one_way_on() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        Cast.SAM.post("/courses/" + slug + "/first/1/done");

        var page = Cast.SAM.get("/courses/" + slug).asString();

        assertThat(page).contains("1 of 6 steps", "(Done)", "(To do)", "/courses/" + slug + "/first/2", "Continue");
    }

    @Test
    void the_progress_page_says_why_for_each_tick() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.MO, slug);
        TinyCourse.finish(Cast.MO, slug, "first");

        var page = Cast.MO.get("/courses/" + slug + "/progress").asString();

        assertThat(page).contains("1 of 2 modules", "I saw a small thing", "2 of 2 marks at attempt 1");
        assertThat(Cast.JO.get("/courses/" + slug + "/progress").statusCode()).isEqualTo(404);
    }

    @Test
    void the_course_page_of_a_learner_takes_five_statements_and_four_while_it_does_not_ask_how_sure_they_are() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);

        assertThat(fewest(Cast.SAM, "/courses/" + slug)).isLessThanOrEqualTo(5);
        TinyCourse.finish(Cast.SAM, slug, "first");
        assertThat(fewest(Cast.SAM, "/courses/" + slug)).isLessThanOrEqualTo(4);
    }

    @Test
    void the_statements_of_lists_do_not_grow_with_courses() {
        TinyCourse.start(Cast.PRIYA, TinyCourse.fresh());
        var catalogue = fewest(Cast.PRIYA, "/courses");
        var learn = fewest(Cast.PRIYA, "/learn");

        for (var i = 0; i < 10; i++) {
            TinyCourse.start(Cast.PRIYA, TinyCourse.fresh());
            TinyCourse.fresh();
        }

        assertThat(fewest(Cast.PRIYA, "/courses")).isEqualTo(catalogue);
        assertThat(fewest(Cast.PRIYA, "/learn")).isEqualTo(learn);
    }

    @Test
    void however_many_courses_somebody_has_begun_learn_is_one_page_and_all_of_them_are_a_list() {
        var somebody = Newcomer.staff("Lara Newcomer", Audience.STAFF, null);
        begin(somebody, 5);
        var few = fewest(somebody);

        begin(somebody, 55);

        assertThat(fewest(somebody)).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(somebody.get("/learn").asString().split("Continue with", -1)).hasSize(10);
        var first = somebody.get("/learn/courses").asString();
        var next = first.replaceAll("(?s).*href=\"(/learn/courses\\?after=[^\"]+)\".*", "$1");
        assertThat(first.split("<tr><th scope=\"row\">", -1)).hasSize(51);
        assertThat(somebody.get(next).asString().split("<tr><th scope=\"row\">", -1))
                .hasSize(11);
        somebody.leave();
    }

    @Test
    void a_program_lists_the_courses_that_somebody_has_begun() {
        var somebody = Newcomer.staff("Lara Newcomer", Audience.STAFF, null);
        assertThat(somebody.get("/learn/courses").asString()).contains("There is nothing here");

        begin(somebody, 1);

        var mine = somebody.get("/api/me/courses").jsonPath();
        assertThat(mine.getList("courses.stepsDone", Integer.class)).containsExactly(0);
        assertThat(mine.getList("courses.completedAt", Object.class)).containsOnlyNulls();
        assertThat(mine.getString("next")).isNull();
        assertThat(somebody.get(mine.getString("courses[0].progress")).statusCode())
                .isEqualTo(200);
        somebody.leave();
    }

    private static void begin(Newcomer somebody, int courses) {
        for (var i = 0; i < courses; i++) {
            var slug = TinyCourse.fresh();
            var at = TinyCourse.AT.plusSeconds(i);
            In.tx(() -> {
                Enrolment.start(Person.findById(somebody.id()), TinyCourse.course(slug), at);
            });
        }
    }

    private static long fewest(Newcomer somebody) {
        return LongStream.range(0, 6)
                .map(run -> Statements.counting(() -> somebody.get("/learn")))
                .min()
                .orElseThrow();
    }

    @Test
    void what_to_do_next_comes_first() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.OMAR, slug);

        var page = Cast.OMAR.get("/learn").asString();

        assertThat(page).contains("Continue: Small course " + slug, "Read this", "/courses/" + slug + "/first/1");
        assertThat(page.indexOf("Continue: ")).isLessThan(page.indexOf("Courses for you"));
    }

    @Test
    void own_progress_is_there_as_a_table() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.NIA, slug);

        var csv = Cast.NIA.get("/learn/progress.csv");

        assertThat(csv.contentType()).contains("text/csv");
        var ref = In.tx(() -> String.valueOf(TinyCourse.enrolment(Cast.NIA, slug).certificate));
        assertThat(csv.asString())
                .contains("course,version,module", "Small course " + slug + ",1,First module,3,3", ref);
    }

    @Test
    void an_image_of_a_course_can_be_seen_by_everybody(@TempDir Path root) throws Exception {
        var folder = TinyCourse.write(root, TinyCourse.slug());
        Files.writeString(folder.resolve("door.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        TinyCourse.change(folder.resolve("first.md"), "Some words.", "![A door](door.svg)");
        TinyCourse.load(folder);

        var page = Cast.SAM.get("/courses/" + folder.getFileName() + "/first/1").asString();
        var address = page.replaceAll("(?s).*src=\"(/courses/[^\"]+door\\.svg)\".*", "$1");
        var image = Cast.NOBODY.get(address);

        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.contentType()).contains("image/svg+xml");
        assertThat(Cast.NOBODY.get(address.replace("door", "window")).statusCode())
                .isEqualTo(404);
    }

    /** Of several runs, because work behind the scenes may ask the database meanwhile. */
    private static long fewest(Cast who, String path) {
        return LongStream.range(0, 6)
                .map(run -> Statements.counting(() -> who.get(path)))
                .min()
                .orElseThrow();
    }
}
