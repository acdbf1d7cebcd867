package openhall.learning.help;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.Statements;
import openhall.learning.TinyCourse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelpPagesTest {

    private static String step(Cast who) {
        var slug = TinyCourse.fresh();
        TinyCourse.start(who, slug);
        return "/courses/" + slug + "/first/1";
    }

    /** Asks as this person, and answers the reference. */
    private static String ask(Cast who, String tried, String needed) {
        var answer = who.post(step(who) + "/help", "tried", tried, "needed", needed);
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceAll(".*/", "");
    }

    @Test
    void a_learner_who_is_stuck_asks_a_champion_answers_and_that_helped() {
        var ref = ask(Cast.SAM, "I read it <twice>", "An example");
        assertThat(Cast.SAM.get("/learn/help").asString()).contains(ref, "We answer by", "Waiting: ");
        assertThat(Cast.BEA.get("/help-requests/" + ref).asString())
                .contains("Sam Rivera", "I read it &lt;twice&gt;", "An example", "Take this question");

        Cast.BEA.post("/help-requests/" + ref + "/taking").then().statusCode(303);
        assertThat(Cast.BEA.get("/help-requests/" + ref).asString())
                .contains("Your answer", "Let somebody else answer");
        Cast.BEA
                .post("/help-requests/" + ref + "/answer", "answer", "Think of a form")
                .then()
                .statusCode(303);

        assertThat(Cast.SAM.get("/learn/help/" + ref).asString())
                .contains("Think of a form", "Bea Walsh", "That helped", "That did not help");
        Cast.SAM.post("/learn/help/" + ref + "/closure").then().statusCode(303);
        assertThat(Cast.SAM.get("/learn/help/" + ref).asString())
                .contains("This helped.", "Closed")
                .doesNotContain("That did not help");
    }

    @Test
    void a_step_of_a_course_that_is_begun_leads_to_help() {
        var step = step(Cast.SAM);

        assertThat(Cast.SAM.get(step).asString()).contains("I am stuck", step + "/help");
        assertThat(Cast.SAM.get(step + "/help").asString()).contains("What have you tried?", "What do you need?");
        assertThat(Cast.KIT.get(step).asString()).doesNotContain("I am stuck");
        assertThat(Cast.KIT.get(step + "/help").statusCode()).isEqualTo(409);
        assertThat(Cast.KIT.post(step + "/help", "tried", "x", "needed", "y").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_question_that_is_not_complete_is_refused_and_keeps_what_was_typed() {
        var step = step(Cast.SAM);

        var page = Cast.SAM.post(step + "/help", "tried", "I read it twice", "needed", " ");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Error: ", "Say what you need", "href=\"#needed\"", "I read it twice");

        var tooLong = Cast.SAM.post(step + "/help", "tried", "x".repeat(2001), "needed", "An example");
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.asString()).contains("must be 2,000 characters or fewer", "An example");
    }

    @Test
    void the_same_question_sent_twice_at_once_is_one_question() {
        var step = step(Cast.SAM);

        var answers = AtOnce.run(4, () -> Cast.SAM.post(step + "/help", "tried", "All", "needed", "Something"));

        assertThat(answers.stream().map(answer -> answer.header("Location")).distinct())
                .hasSize(1);
    }

    @Test
    void only_who_has_a_question_in_hand_answers_it_and_not_without_words() {
        var ref = FreshHelp.open();

        assertThat(Cast.BEA
                        .post("/help-requests/" + ref + "/answer", "answer", "Too soon")
                        .statusCode())
                .isEqualTo(409);
        Cast.BEA.post("/help-requests/" + ref + "/taking").then().statusCode(303);
        var page = Cast.BEA.post("/help-requests/" + ref + "/answer", "answer", "");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Error: ", "Write an answer", "href=\"#answer\"");
        Cast.BEA.post("/help-requests/" + ref + "/release").then().statusCode(303);
        assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.OPEN);
    }

    @Test
    void an_answer_to_a_question_that_was_closed_meanwhile_is_not_lost() {
        var ref = FreshHelp.taken();
        Cast.THEO.post("/learn/help/" + ref + "/closure").then().statusCode(303);

        var page = Cast.BEA.post("/help-requests/" + ref + "/answer", "answer", "Two hours of <work>");

        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("Error: ", "Your answer was not sent", "href=\"#answer\"", "id=\"answer\"")
                .contains("Two hours of &lt;work&gt;", "There is nothing to do here any more");
        assertThat(FreshHelp.state(ref)).isEqualTo(HelpState.CLOSED);
    }

    @Test
    void neither_the_manager_nor_the_author_nor_a_learning_lead_reads_what_somebody_asked() {
        var ref = FreshHelp.askedBy(Cast.SAM.id());

        for (var other : List.of(Cast.MO, Cast.LENA, Cast.THEO, Cast.IVY)) {
            assertThat(other.get("/help-requests/" + ref).statusCode()).isEqualTo(403);
            assertThat(other.get("/api/help-requests/" + ref).statusCode()).isEqualTo(403);
            assertThat(other.get("/learn/help/" + ref).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void saying_why_an_answer_did_not_help_is_asked_for() {
        var ref = FreshHelp.answered();

        var page = Cast.THEO.post("/learn/help/" + ref + "/reopening", "why", "");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Say what is still not clear");
        Cast.THEO
                .post("/learn/help/" + ref + "/reopening", "why", "I have no forms")
                .then()
                .statusCode(303);

        assertThat(Cast.BEA.get("/help-requests/" + ref).asString())
                .contains("I have no forms", "Asked again", "Take this question");
        assertThat(Cast.THEO
                        .post("/learn/help/" + ref + "/reopening", "why", "Again")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void questions_of_others_are_not_there_and_only_champions_see_the_list() {
        var ref = FreshHelp.open();

        assertThat(Cast.SAM.get("/learn/help/" + ref).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.post("/learn/help/" + ref + "/closure").statusCode())
                .isEqualTo(404);
        assertThat(Cast.SAM.get("/help-requests/" + ref).statusCode()).isEqualTo(403);
        assertThat(Cast.SAM.get("/help-requests").statusCode()).isEqualTo(403);
        assertThat(Cast.BEA.get("/help-requests/HR-999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_shows_what_is_due_first_and_none_of_the_champions_own() {
        var first = FreshHelp.open();
        var own = FreshHelp.askedBy(Cast.BEA.id());
        var second = FreshHelp.open();

        var listed = new ArrayList<String>();
        var path = "/api/help-requests";
        for (var next = ""; next != null; ) {
            var page = Cast.BEA
                    .getJson(next.isEmpty() ? path : path + "?after=" + next)
                    .jsonPath();
            listed.addAll(page.getList("requests.ref", String.class));
            next = page.getString("next");
        }

        assertThat(listed).doesNotHaveDuplicates().doesNotContain(own).containsSubsequence(first, second);
    }

    @Test
    void the_statements_of_the_lists_do_not_grow_with_questions() {
        FreshHelp.open();
        var queue = fewest(Cast.BEA, "/help-requests");
        var mine = fewest(Cast.THEO, "/learn/help");

        for (var i = 0; i < 5; i++) {
            FreshHelp.open();
        }

        assertThat(fewest(Cast.BEA, "/help-requests")).isEqualTo(queue).isLessThanOrEqualTo(6);
        assertThat(fewest(Cast.THEO, "/learn/help")).isEqualTo(mine).isLessThanOrEqualTo(6);
    }

    @Test
    void a_program_can_ask_take_answer_and_say_that_it_helped() {
        var slug = TinyCourse.fresh();
        TinyCourse.start(Cast.SAM, slug);
        var steps = "/api/courses/" + slug + "/modules/first/steps/1/help";

        assertThat(Cast.SAM.postJson(steps, Map.of("tried", "All")).statusCode())
                .isEqualTo(422);
        var asked = Cast.SAM.postJson(steps, Map.of("tried", "All", "needed", "Something"));
        assertThat(asked.statusCode()).isEqualTo(201);
        var ref = asked.jsonPath().getString("request.ref");

        var desk = "/api/help-requests/" + ref;
        assertThat(Cast.BEA.postJson(desk + "/taking", "{}").jsonPath().getString("request.state"))
                .isEqualTo("TAKEN");
        assertThat(Cast.BEA.postJson(desk + "/answer", Map.of("answer", "")).statusCode())
                .isEqualTo(422);
        var answered = Cast.BEA.postJson(desk + "/answer", Map.of("answer", "Like this"));
        assertThat(answered.jsonPath().getString("answers[0].answer")).isEqualTo("Like this");

        var mine = "/api/me/help-requests";
        assertThat(Cast.SAM.getJson(mine).jsonPath().getList("requests.ref", String.class))
                .contains(ref);
        assertThat(Cast.JO.getJson(mine + "/" + ref).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM
                        .postJson(mine + "/" + ref + "/closure", "{}")
                        .jsonPath()
                        .getString("request.state"))
                .isEqualTo("CLOSED");
    }

    /** Of several runs, because work behind the scenes may ask the database meanwhile. */
    private static long fewest(Cast who, String path) {
        return LongStream.range(0, 6)
                .map(run -> Statements.counting(() -> who.get(path)))
                .min()
                .orElseThrow();
    }
}
