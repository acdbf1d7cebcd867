package openhall.learning.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StepPagesTest {

    @Test
    void a_module_takes_few_clicks_and_each_leads_to_the_next() {
        var slug = TinyCourse.fresh();
        var first = "/courses/" + slug + "/first";

        assertThat(TinyCourse.start(Cast.SAM, slug)).endsWith(first + "/1");
        assertThat(Cast.SAM.post(first + "/1/done").header("Location")).endsWith(first + "/2");
        assertThat(Cast.SAM.post(first + "/2/done", "note", "Seen").header("Location"))
                .endsWith(first + "/3");
        assertThat(Cast.SAM
                        .post(first + "/3/answers", "q1", "1", "q2", "1", "q2", "2")
                        .header("Location"))
                .endsWith(first + "/3/answers");
        assertThat(Cast.SAM.get(first + "/3/answers").asString()).contains("/courses/" + slug + "/second/1");
    }

    @Test
    void a_reading_shows_its_words_and_the_steps_around_it() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);

        var page = Cast.SAM.get("/courses/" + slug + "/first/1");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Some words.", "Reading, step 1 of 3", "Continue", ">Do this<");
    }

    @Test
    void staff_can_read_before_they_start_and_nobody_else_can() {
        var slug = TinyCourse.fresh();

        assertThat(Cast.SAM.get("/courses/" + slug + "/first/1").asString())
                .contains("Some words.", "Start this course");
        assertThat(Cast.SAM.get("/courses/" + slug + "/first/2").asString()).doesNotContain("write down what you saw");
        assertThat(Cast.SAM.get("/courses/" + slug + "/first/3").asString()).doesNotContain("What is right?");
        assertThat(Cast.ZED.get("/courses/" + slug + "/first/1").statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.get("/courses/" + slug + "/first/1").statusCode())
                .isIn(302, 303, 401);
    }

    @Test
    void a_task_needs_a_note_and_keeps_what_was_typed() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        var path = "/courses/" + slug + "/first/2/done";

        var empty = Cast.SAM.post(path, "note", "  ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Error: ", "Write what you did or noticed");

        var longNote = "word ".repeat(401);
        var tooLong = Cast.SAM.post(path, "note", longNote);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.asString()).contains("2,000 characters", longNote.strip());

        assertThat(Cast.SAM.post(path, "note", "A <b>note</b>").statusCode()).isEqualTo(303);
        assertThat(Cast.SAM.get("/courses/" + slug + "/progress").asString()).contains("A &lt;b&gt;note&lt;/b&gt;");
    }

    @Test
    void a_step_sent_twice_is_one_tick() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);

        Cast.SAM.post("/courses/" + slug + "/first/2/done", "note", "First note");
        Cast.SAM.post("/courses/" + slug + "/first/2/done", "note", "Second note");

        assertThat(In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).stepsDone)).isEqualTo(1);
        assertThat(Cast.SAM.get("/courses/" + slug + "/progress").asString()).contains("First note");
    }

    @Test
    void without_a_start_nothing_is_done() {
        var slug = TinyCourse.fresh();

        assertThat(Cast.SAM.post("/courses/" + slug + "/first/1/done").statusCode())
                .isEqualTo(409);
        assertThat(Cast.SAM
                        .post("/courses/" + slug + "/first/3/answers", "q1", "1", "q2", "1")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void steps_that_are_not_there_are_not_found() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);

        for (var path : new String[] {"/first/0", "/first/4", "/third/1", "/first/x", "/first/-1"}) {
            assertThat(Cast.SAM.get("/courses/" + slug + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(Cast.SAM.post("/courses/" + slug + "/first/3/done").statusCode())
                .isEqualTo(404);
        assertThat(Cast.SAM
                        .post("/courses/" + slug + "/first/1/answers", "q1", "1")
                        .statusCode())
                .isEqualTo(404);
    }
}
