package openhall.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import openhall.Cast;
import openhall.In;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuizPagesTest {

    private static String started(Cast who) {
        var slug = TinyCourse.fresh();
        TinyCourse.start(who, slug);
        return "/courses/" + slug + "/first/3";
    }

    private static String slugOf(String quiz) {
        return quiz.split("/")[2];
    }

    @Test
    void the_questions_are_on_one_page_with_one_main_button() {
        var page = Cast.SAM.get(started(Cast.SAM)).asString();

        assertThat(page).contains("1. What is right?", "2. What applies?", "type=\"radio\"", "type=\"checkbox\"");
        assertThat(page).contains("Check my answers", "Save and finish later", "/save-answers.js");
        assertThat(page).doesNotContain("Yes, this.");
    }

    @Test
    void saved_choices_are_there_when_the_learner_comes_back() {
        var quiz = started(Cast.SAM);

        var saved = Cast.SAM.post(quiz + "/answers", "q1", "2", "q2", "3", "action", "save");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(ticked(Cast.SAM.get(quiz))).isEqualTo(2);
        assertThat(attempts(quiz)).isZero();
    }

    @Test
    void the_script_is_told_only_that_it_is_kept() {
        var quiz = started(Cast.SAM);

        assertThat(Cast.SAM
                        .post(quiz + "/answers", "q1", "2", "action", "save", "quiet", "yes")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ticked(Cast.SAM.get(quiz))).isEqualTo(1);
        assertThat(Cast.NOBODY.get("/save-answers.js").statusCode()).isEqualTo(200);
    }

    @Test
    void a_missing_answer_is_asked_for_and_the_others_are_kept() {
        var quiz = started(Cast.SAM);

        var page = Cast.SAM.post(quiz + "/answers", "q1", "1");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Error: ", "Answer question 2", "href=\"#q2\"");
        assertThat(ticked(page)).isEqualTo(1);
        assertThat(ticked(Cast.SAM.get(quiz))).isEqualTo(1);
        assertThat(attempts(quiz)).isZero();
    }

    @Test
    void an_option_that_the_question_does_not_have_is_refused() {
        var quiz = started(Cast.SAM);

        for (var strange : new String[] {"3", "0", "-1", "x", "99999999999", ""}) {
            var page = Cast.SAM.post(quiz + "/answers", "q1", strange, "q2", "1");
            assertThat(page.statusCode()).as(strange).isEqualTo(422);
        }
        assertThat(Cast.SAM
                        .post(quiz + "/answers", "q1", "1", "q1", "2", "q2", "1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(attempts(quiz)).isZero();
    }

    @Test
    void a_failed_quiz_says_what_was_chosen_and_can_be_tried_again() {
        var quiz = started(Cast.SAM);

        Cast.SAM.post(quiz + "/answers", "q1", "2", "q2", "1").then().statusCode(303);
        var result = Cast.SAM.get(quiz + "/answers").asString();

        assertThat(result).contains("0.5 of 2", "Not passed yet", "No, not that.", "Partly right", "Try again");
        assertThat(result).doesNotContain("Yes, this.", "Yes, two.");
        Cast.SAM.post(quiz + "/answers", "q1", "1", "q2", "1", "q2", "2").then().statusCode(303);
        assertThat(Cast.SAM.get(quiz + "/answers").asString()).contains("2 of 2", "Passed", "Yes, this.", "Continue");
        assertThat(attempts(quiz)).isEqualTo(2);
    }

    @Test
    void the_same_answers_sent_twice_are_one_attempt() {
        var quiz = started(Cast.SAM);

        Cast.SAM.post(quiz + "/answers", "q1", "2", "q2", "1");
        Cast.SAM.post(quiz + "/answers", "q1", "2", "q2", "1");

        assertThat(attempts(quiz)).isEqualTo(1);
    }

    @Test
    void after_a_pass_the_result_stays() {
        var quiz = started(Cast.SAM);
        Cast.SAM.post(quiz + "/answers", "q1", "1", "q2", "1", "q2", "2");

        Cast.SAM.post(quiz + "/answers", "q1", "2", "q2", "3").then().statusCode(303);
        Cast.SAM.post(quiz + "/answers", "q1", "2", "action", "save").then().statusCode(303);

        assertThat(attempts(quiz)).isEqualTo(1);
        assertThat(Cast.SAM.get(quiz).asString()).contains("2 of 2", "Passed");
        assertThat(In.tx(() -> TinyCourse.enrolment(Cast.SAM, slugOf(quiz)).stepsDone))
                .isEqualTo(1);
    }

    @Test
    void there_is_no_result_before_an_attempt_and_none_of_others() {
        var quiz = started(Cast.SAM);

        assertThat(Cast.SAM.get(quiz + "/answers").statusCode()).isEqualTo(404);
        Cast.SAM.post(quiz + "/answers", "q1", "1", "q2", "1", "q2", "2");
        assertThat(Cast.JO.get(quiz + "/answers").statusCode()).isEqualTo(409);
    }

    private static int ticked(Response page) {
        return page.asString().split(" checked", -1).length - 1;
    }

    private static int attempts(String quiz) {
        var place = TinyCourse.place(Cast.SAM, slugOf(quiz), "first", 3);
        return In.tx(() -> {
            var last =
                    QuizAttempt.last(place.journey().learner().id, place.step().id());
            return last == null ? 0 : last.number;
        });
    }
}
