package openhall.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.learning.AllKinds;
import openhall.learning.TinyCourse;
import openhall.learning.outline.Ask;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Draw;
import org.junit.jupiter.api.Test;

/** A quiz with a question of every kind, through its pages. */
@QuarkusTest
class QuizKindsTest {

    private static String started(String slug) {
        TinyCourse.start(Cast.SAM, slug);
        return "/courses/" + slug + "/first/3";
    }

    private static Draw open(String quiz) {
        var place = TinyCourse.place(Cast.SAM, quiz.split("/")[2], "first", 3);
        return In.tx(() -> QuizDesk.open(place));
    }

    /** The fields of the form with these answers, as the page names them today. */
    private static String[] fields(String quiz, Function<Ask, List<String>> answer, String... more) {
        var fields = new ArrayList<String>(List.of(more));
        var draw = open(quiz);
        for (var question : draw.questions()) {
            var shown = draw.shown(question, answer.apply(question.ask()));
            for (var index = 0; index < shown.size(); index++) {
                fields.add(question.ask() instanceof ChoiceAsk ? question.field() : question.field(index + 1));
                fields.add(shown.get(index));
            }
        }
        return fields.toArray(String[]::new);
    }

    @Test
    void every_kind_has_fields_with_a_name_of_their_own() {
        var page = Cast.SAM.get(started(AllKinds.fresh())).asString();

        assertThat(page).contains("1. What is right?", "type=\"radio\"", "type=\"checkbox\"", "Choose all that apply");
        assertThat(page).contains("<label class=\"govuk-label\" for=\"q3-1\">Clerk</label>", "Choose an answer");
        assertThat(page).contains("<option value=\"Makes tea\">", "4. What comes first? (2 marks)", "Choose a place");
        assertThat(page).contains("aria-label=\"Gap 1 of 2\"", "aria-label=\"Gap 2 of 2\"", "within");
        assertThat(page).contains("for=\"q6-1\">6. How long is it kept?</label>", "inputmode=\"decimal\"");
        assertThat(page).contains("aria-hidden=\"true\">hours</div>", "Enter a number, in hours");
        assertThat(page).contains("for=\"q7-1\">7. Which number do you dial?</label>");
    }

    @Test
    void the_page_does_not_hold_the_right_answers_before_a_pass() {
        var quiz = started(AllKinds.fresh());
        Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::wrongAnswer)).then().statusCode(303);

        for (var path : List.of(quiz, quiz + "/answers", "/api" + quiz.replace("/first/3", "/modules/first/steps/3"))) {
            assertThat(Cast.SAM.get(path).asString())
                    .as(path)
                    .doesNotContain("twenty-four", "one five nine", "The right answer is", "Yes, this.");
        }
        assertThat(Cast.SAM.get(quiz + "/answers").asString()).contains("0 of 8", "Look at the rule again.");
    }

    @Test
    void the_names_of_the_fields_do_not_tell_the_order() {
        var quiz = started(AllKinds.fresh());
        var draw = open(quiz);
        var ordering = draw.questions().get(3);
        var page = Cast.SAM.get(quiz).asString();

        var order = draw.order(ordering);
        var items = List.of("Ask somebody", "Write it down", "Send it off");
        for (var index = 0; index < 3; index++) {
            assertThat(page).contains("for=\"q4-" + (index + 1) + "\">" + items.get(order.get(index) - 1) + "</label>");
        }
    }

    @Test
    void what_an_older_page_sends_is_read_as_that_page_showed_it() {
        var quiz = started(AllKinds.fresh());
        var old = fields(quiz, Ask::rightAnswer, "attempt", "1");
        Cast.SAM
                .post(quiz + "/answers", fields(quiz, Ask::wrongAnswer, "attempt", "1"))
                .then()
                .statusCode(303);

        Cast.SAM.post(quiz + "/answers", old).then().statusCode(303);

        assertThat(Cast.SAM.get(quiz + "/answers").asString()).contains("8 of 8", "Passed");
    }

    @Test
    void a_save_that_comes_after_its_attempt_was_handed_in_fills_nothing_into_the_next_one() {
        var quiz = started(AllKinds.fresh());
        var wrong = fields(quiz, Ask::wrongAnswer, "attempt", "1");
        Cast.SAM.post(quiz + "/answers", wrong).then().statusCode(303);

        var late = fields(quiz, Ask::wrongAnswer, "attempt", "1", "action", "save", "quiet", "yes");
        assertThat(Cast.SAM.post(quiz + "/answers", late).statusCode()).isEqualTo(204);

        assertThat(Cast.SAM.get(quiz).asString())
                .contains("name=\"attempt\" value=\"2\"")
                .doesNotContain(" checked");
    }

    @Test
    void answers_of_every_kind_are_kept_for_later() {
        var quiz = started(AllKinds.fresh());

        var saved = Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::rightAnswer, "action", "save", "quiet", "yes"));

        assertThat(saved.statusCode()).isEqualTo(204);
        var page = Cast.SAM.get(quiz).asString();
        assertThat(page.split(" checked", -1)).hasSize(4);
        assertThat(page.split(" selected", -1)).hasSize(6);
        assertThat(page).contains("value=\"people\"", "value=\"24\"", "value=\"1200\"", "value=\"one five nine\"");
        var draw = open(quiz);
        var place = TinyCourse.place(Cast.SAM, quiz.split("/")[2], "first", 3);
        var kept = In.tx(() ->
                QuizAnswer.openOf(place.journey().learner().id, place.step().id()));
        draw.questions()
                .forEach(question ->
                        assertThat(kept.of(question)).isEqualTo(question.ask().rightAnswer()));
    }

    @Test
    void what_is_missing_is_asked_for_at_its_field_and_the_rest_is_kept() {
        var quiz = started(AllKinds.fresh());

        var page = Cast.SAM.post(
                quiz + "/answers",
                "q1",
                "1",
                "q2",
                "1",
                "q3-1",
                "Takes minutes",
                "q4-1",
                "1",
                "q4-2",
                "1",
                "q4-3",
                "2",
                "q5-1",
                "everyone",
                "q6-1",
                "a lot",
                "q7-1",
                "");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("href=\"#q3-2\">Answer every part of question 3", "id=\"q3-2-error\"")
                .contains("href=\"#q4-2\">Question 4: give each line a place of its own", "id=\"q4-2-error\"")
                .contains("href=\"#q5-2\">Answer every part of question 5", "id=\"q5-2-error\"")
                .contains("href=\"#q6-1\">Question 6: enter a number of hours", "value=\"a lot\"")
                .contains("href=\"#q7-1\">Answer question 7", "value=\"everyone\"")
                .contains("<option value=\"Takes minutes\" selected>");
        assertThat(Cast.SAM.get(quiz).asString()).contains("value=\"everyone\"", "value=\"a lot\"");
    }

    @Test
    void what_cannot_be_kept_is_refused_in_words() {
        var quiz = started(AllKinds.fresh());

        for (var strange : List.of(List.of("q3-1", "Sings"), List.of("q4-1", "9"), List.of("q5-1", "x".repeat(201)))) {
            var page = Cast.SAM.post(quiz + "/answers", strange.get(0), strange.get(1), "action", "save");
            assertThat(page.statusCode()).as(strange.get(0)).isEqualTo(422);
        }
    }

    @Test
    void a_pass_shows_what_is_right_and_how_to_use_it_at_work() {
        var quiz = started(AllKinds.fresh());

        Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::wrongAnswer)).then().statusCode(303);
        assertThat(Cast.SAM.get(quiz + "/answers").asString()).doesNotContain("Use it at work");
        Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::rightAnswer)).then().statusCode(303);

        assertThat(Cast.SAM.get(quiz + "/answers").asString())
                .contains("8 of 8", "Passed", "Use it at work", "Use it on Monday.", "Your attempts", "?attempt=1");
        assertThat(Cast.SAM.get(quiz + "/answers?attempt=1").asString())
                .contains("0 of 8", "Attempt 1, on this page", "The right answer is “one five nine”");
        assertThat(Cast.SAM.get(quiz + "/answers?attempt=3").statusCode()).isEqualTo(404);
    }

    @Test
    void attempts_are_counted_for_the_day_and_those_that_are_left_are_told() {
        var quiz = started(AllKinds.fresh(2));

        assertThat(Cast.SAM.get(quiz).asString()).contains("You have 2 of 2 attempts left today.");
        Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::wrongAnswer)).then().statusCode(303);
        assertThat(Cast.SAM.get(quiz).asString()).contains("You have 1 of 2 attempts left today.");
        Cast.SAM
                .post(quiz + "/answers", fields(quiz, QuizKindsTest::nearly))
                .then()
                .statusCode(303);
        var refused = Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::rightAnswer));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("You have used your 2 attempts for today. You can try again tomorrow.");
        assertThat(Cast.SAM.get(quiz).asString())
                .contains("You have used your 2 attempts for today.", "value=\"one five nine\"")
                .doesNotContain("Check my answers");
    }

    /** Wrong, and not what {@link Ask#wrongAnswer} says. */
    private static List<String> nearly(Ask ask) {
        return ask.fields() == 1 ? List.of("7") : ask.wrongAnswer();
    }

    @Test
    void hundreds_of_saves_at_once_keep_one_answer_to_each_question() {
        var quiz = started(AllKinds.fresh());
        var place = TinyCourse.place(Cast.SAM, quiz.split("/")[2], "first", 3);
        var fields = fields(quiz, Ask::rightAnswer, "action", "save", "quiet", "yes");

        AtOnce.run(20, () -> {
            for (var time = 0; time < 10; time++) {
                Cast.SAM.post(quiz + "/answers", fields).then().statusCode(204);
            }
            return true;
        });

        var learner = place.journey().learner().id;
        assertThat(In.tx(() -> QuizAnswer.count("enrolment.id = ?1", learner))).isEqualTo(7);
    }

    @Test
    void no_more_attempts_than_allowed_come_through_at_once() {
        var quiz = started(AllKinds.fresh(2));
        var place = TinyCourse.place(Cast.SAM, quiz.split("/")[2], "first", 3);
        var learner = place.journey().learner().id;
        var sets = new AtomicInteger();

        AtOnce.run(8, () -> {
            var number = String.valueOf(10 + sets.incrementAndGet());
            return Cast.SAM
                    .post(
                            quiz + "/answers",
                            fields(quiz, ask -> ask.fields() == 1 ? List.of(number) : ask.wrongAnswer()))
                    .statusCode();
        });

        assertThat(In.tx(() -> QuizAttempt.count("enrolment.id = ?1", learner))).isEqualTo(2);
    }

    @Test
    void a_learners_record_says_what_they_answered_in_words() {
        var quiz = started(AllKinds.fresh());
        Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::rightAnswer)).then().statusCode(303);

        assertThat(Cast.SAM.get("/me/record.csv").asString())
                .contains("Clerk - Takes minutes, Chair - Leads the meeting", "people, 24", "one five nine")
                .contains("1. Ask somebody, 2. Write it down, 3. Send it off", "One, Two");
    }

    @Test
    void the_pages_need_few_statements_however_many_questions_there_are() {
        var quiz = started(AllKinds.fresh());
        Cast.SAM.get(quiz);
        assertThat(Statements.counting(() -> Cast.SAM.get(quiz))).isLessThanOrEqualTo(6);

        Cast.SAM.post(quiz + "/answers", fields(quiz, Ask::wrongAnswer));
        Cast.SAM.get(quiz + "/answers");
        assertThat(Statements.counting(() -> Cast.SAM.get(quiz + "/answers"))).isLessThanOrEqualTo(6);
    }
}
