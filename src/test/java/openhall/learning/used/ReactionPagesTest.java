package openhall.learning.used;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionPagesTest {
    private static String completed() {
        return "/courses/" + FreshUse.completedBy(Cast.SAM.id());
    }

    @Test
    void who_has_completed_a_course_can_say_what_they_thought_and_change_it() {
        var course = completed();
        assertThat(Cast.SAM.get(course).asString()).contains(course + "/reaction");

        Cast.SAM
                .post(course + "/reaction", "useful", "4", "recommend", "yes")
                .then()
                .statusCode(303);
        Cast.SAM.post(course + "/reaction", "useful", "2").then().statusCode(303);

        assertThat(Cast.SAM.get(course + "/reaction").asString())
                .containsPattern("value=\"2\"[^>]*checked")
                .doesNotContainPattern("value=\"yes\"[^>]*checked");
        assertThat(Cast.SAM.get("/me/record/course-reactions").asString()).contains("useful: 2 of 5");
    }

    @Test
    void an_answer_to_neither_and_a_wrong_one_are_refused_with_the_rest_kept() {
        var course = completed();

        var nothing = Cast.SAM.post(course + "/reaction");
        var wrong = Cast.SAM.post(course + "/reaction", "useful", "6", "recommend", "no");

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.asString()).contains("Error: ", ReactionForm.ANSWER_ONE);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains(ReactionForm.CHOOSE_USEFUL).containsPattern("value=\"no\"[^>]*checked");
    }

    @Test
    void who_is_not_through_is_not_asked() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        var path = "/courses/" + slug + "/reaction";

        assertThat(Cast.SAM.get(path).asString()).doesNotContain("<form action=\"" + path);
        Cast.SAM.post(path, "useful", "5").then().statusCode(303);
        assertThat(In.tx(() -> CourseReaction.of(TinyCourse.enrolment(Cast.SAM, slug).id)))
                .isNull();
        assertThat(Cast.JO.post(path, "useful", "5").statusCode()).isEqualTo(409);
        assertThat(Cast.ADA.post(path, "useful", "5").statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get("/courses/none/reaction").statusCode()).isEqualTo(404);
    }

    @Test
    void four_answers_at_once_are_one() {
        var course = completed();

        var answers = AtOnce.run(
                4, () -> Cast.SAM.post(course + "/reaction", "useful", "3").statusCode());

        assertThat(answers).containsOnly(303);
    }

    @Test
    void a_program_can_say_it_and_read_ones_own() {
        var path = "/api" + completed() + "/reaction";

        assertThat(Cast.SAM.getJson(path).jsonPath().getBoolean("open")).isTrue();
        assertThat(Cast.SAM.postJson(path, Map.of("useful", 6)).statusCode()).isEqualTo(422);
        assertThat(Cast.SAM.postJson(path, Map.of()).statusCode()).isEqualTo(422);
        assertThat(Cast.SAM
                        .postJson(path, Map.of("recommend", false))
                        .jsonPath()
                        .getBoolean("recommend"))
                .isFalse();
        assertThat(Cast.SAM.getJson(path).jsonPath().getString("useful")).isNull();
        assertThat(Cast.JO.getJson(path).statusCode()).isEqualTo(409);
    }
}
