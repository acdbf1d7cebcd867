package openhall.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfidencePagesTest {

    private static String started(Cast who) {
        var slug = TinyCourse.fresh();
        TinyCourse.start(who, slug);
        return "/courses/" + slug;
    }

    private static void finish(Cast who, String course, String module) {
        var path = course + "/" + module;
        who.post(path + "/1/done").then().statusCode(303);
        who.post(path + "/2/done", "note", "I saw a small thing").then().statusCode(303);
        who.post(path + "/3/answers", "q1", "1", "q2", "1", "q2", "2").then().statusCode(303);
    }

    private static Map<Moment, Integer> said(Cast who, String course) {
        var slug = course.replaceAll(".*/", "");
        return In.tx(() -> CourseConfidence.of(TinyCourse.enrolment(who, slug).id));
    }

    @Test
    void a_learner_is_asked_at_the_start_and_at_the_end_and_not_in_the_middle() {
        var course = started(Cast.SAM);
        assertThat(Cast.SAM.get(course).asString()).contains("How sure are you that you can do this now?");

        Cast.SAM.post(course + "/confidence", "sure", "3").then().statusCode(303);
        assertThat(Cast.SAM.get(course).asString())
                .contains("At the start of the course you said 3 of 10.")
                .doesNotContain("How sure are you that");
        finish(Cast.SAM, course, "first");
        assertThat(Cast.SAM.get(course).asString()).doesNotContain("How sure");
        finish(Cast.SAM, course, "second");
        assertThat(Cast.SAM.get(course).asString()).contains("now that you have finished?");

        Cast.SAM.post(course + "/confidence", "sure", "8").then().statusCode(303);
        assertThat(Cast.SAM.get(course).asString()).contains("3 of 10, at the end 8.");
        assertThat(said(Cast.SAM, course)).isEqualTo(Map.of(Moment.START, 3, Moment.END, 8));
    }

    @Test
    void what_is_no_number_from_0_to_10_is_refused() {
        var course = started(Cast.SAM);

        for (var wrong : new String[] {"", "11", "-1", "x", "1.5"}) {
            var page = Cast.SAM.post(course + "/confidence", "sure", wrong);
            assertThat(page.statusCode()).as(wrong).isEqualTo(422);
            assertThat(page.asString()).contains("Error: ", "Select how sure you are", "href=\"#sure\"");
        }
        assertThat(said(Cast.SAM, course)).isEmpty();
    }

    @Test
    void the_first_answer_stays_however_often_it_is_sent() {
        var course = started(Cast.SAM);

        AtOnce.run(4, () -> Cast.SAM.post(course + "/confidence", "sure", "5"));
        Cast.SAM.post(course + "/confidence", "sure", "9").then().statusCode(303);

        assertThat(said(Cast.SAM, course)).isEqualTo(Map.of(Moment.START, 5));
    }

    @Test
    void who_has_not_started_is_not_asked() {
        var course = started(Cast.SAM);

        assertThat(Cast.JO.get(course).asString()).doesNotContain("How sure");
        assertThat(Cast.JO.post(course + "/confidence", "sure", "5").statusCode())
                .isEqualTo(409);
        assertThat(Cast.NOBODY.get(course).asString()).doesNotContain("How sure");
        assertThat(Cast.ADA.post(course + "/confidence", "sure", "5").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_program_can_say_it_and_read_ones_own() {
        var path = "/api" + started(Cast.SAM) + "/confidence";

        assertThat(Cast.SAM.getJson(path).jsonPath().getString("asked")).isEqualTo("START");
        assertThat(Cast.SAM.postJson(path, Map.of("sure", 11)).statusCode()).isEqualTo(422);
        assertThat(Cast.SAM.postJson(path, Map.of("sure", 4)).jsonPath().getInt("start"))
                .isEqualTo(4);
        assertThat(Cast.SAM.getJson(path).jsonPath().getString("asked")).isNull();
        assertThat(Cast.JO.getJson(path).statusCode()).isEqualTo(409);
    }
}
