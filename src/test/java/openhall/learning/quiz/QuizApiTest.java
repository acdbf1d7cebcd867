package openhall.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import openhall.Cast;
import openhall.In;
import openhall.learning.AllKinds;
import openhall.learning.TinyCourse;
import openhall.learning.outline.Ask;
import org.junit.jupiter.api.Test;

/** A quiz with a question of every kind, for programs. */
@QuarkusTest
class QuizApiTest {

    private static String started(String slug) {
        Cast.THEO.postJson("/api/courses/" + slug + "/enrolment", Map.of());
        return "/api/courses/" + slug + "/modules/first/steps";
    }

    private static Map<String, Object> body(String steps, Function<Ask, List<String>> answer, boolean submit) {
        var place = TinyCourse.place(Cast.THEO, steps.split("/")[3], "first", 3);
        var draw = In.tx(() -> QuizDesk.open(place));
        var answers = new LinkedHashMap<String, List<String>>();
        draw.questions()
                .forEach(question -> answers.put(
                        String.valueOf(question.position()), draw.shown(question, answer.apply(question.ask()))));
        return Map.of("answers", answers, "submit", submit);
    }

    @Test
    void a_step_is_shown_as_its_learner_may_see_it() {
        var steps = started(AllKinds.fresh(3));

        var reading = Cast.THEO.getJson(steps + "/1").jsonPath();
        assertThat(reading.getString("kind")).isEqualTo("Reading");
        assertThat(reading.getString("body")).contains("Some words.");
        assertThat(reading.getMap("quiz")).isNull();
        var page = Cast.THEO.getJson(steps + "/3");
        var quiz = page.jsonPath();
        assertThat(quiz.getInt("quiz.total")).isEqualTo(8);
        assertThat(quiz.getInt("quiz.attemptsLeft")).isEqualTo(3);
        assertThat(quiz.getList("quiz.questions.kind", String.class))
                .contains("Match", "Put in order", "Fill in the gaps", "Give a number", "Write a short answer");
        assertThat(quiz.getList("quiz.questions[0].options")).hasSize(2);
        assertThat(quiz.getList("quiz.questions[2].fields", String.class)).containsExactly("Clerk", "Chair");
        assertThat(quiz.getList("quiz.questions[2].options")).hasSize(3);
        assertThat(page.asString()).doesNotContain("one five nine", "twenty-four", "Yes, this.");
        assertThat(Cast.THEO.getJson(steps + "/9").statusCode()).isEqualTo(404);
        assertThat(Cast.JO.getJson(steps + "/3").statusCode()).isEqualTo(409);
    }

    @Test
    void answers_of_every_kind_can_be_put_and_are_there_again() {
        var steps = started(AllKinds.fresh());

        var kept = Cast.THEO.putJson(steps + "/3/answers", body(steps, Ask::rightAnswer, false));

        assertThat(kept.statusCode()).isEqualTo(200);
        var saved = Cast.THEO.getJson(steps + "/3").jsonPath();
        assertThat(saved.getList("quiz.questions[4].saved", String.class)).containsExactly("people", "24");
        assertThat(saved.getList("quiz.questions[6].saved", String.class)).containsExactly("one five nine");
        var passed = Cast.THEO.putJson(steps + "/3/answers", body(steps, Ask::rightAnswer, true));
        assertThat(passed.jsonPath().getBoolean("attempt.passed")).isTrue();
    }

    @Test
    void attempts_come_with_their_feedback_and_with_what_is_right_after_a_pass() {
        var steps = started(AllKinds.fresh());
        assertThat(Cast.THEO.getJson(steps + "/3/attempts").jsonPath().getList("attempts"))
                .isEmpty();

        Cast.THEO.putJson(steps + "/3/answers", body(steps, Ask::wrongAnswer, true));
        var failed = Cast.THEO.getJson(steps + "/3/attempts");
        assertThat(failed.jsonPath().getList("attempts[0].questions")).hasSize(7);
        assertThat(failed.asString()).contains("No, not that.").doesNotContain("one five nine", "The right answer is");
        Cast.THEO.putJson(steps + "/3/answers", body(steps, Ask::rightAnswer, true));

        var both = Cast.THEO.getJson(steps + "/3/attempts");
        assertThat(both.jsonPath().getList("attempts.number", Integer.class)).containsExactly(2, 1);
        assertThat(both.asString()).contains("The right answer is “one five nine”");
        assertThat(Cast.THEO.getJson(steps + "/3/attempts?before=2").jsonPath().getList("attempts"))
                .hasSize(1);
        assertThat(Cast.THEO.getJson(steps + "/1/attempts").statusCode()).isEqualTo(404);
    }

    @Test
    void a_program_has_no_more_attempts_a_day_than_a_person() {
        var steps = started(AllKinds.fresh(1));
        Cast.THEO.putJson(steps + "/3/answers", body(steps, Ask::wrongAnswer, true));

        var refused = Cast.THEO.putJson(steps + "/3/answers", body(steps, Ask::rightAnswer, true));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("You have used your 1 attempt for today.");
        assertThat(Cast.THEO.getJson(steps + "/3").jsonPath().getInt("quiz.attemptsLeft"))
                .isZero();
    }
}
