package openhall.ideas.answering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.ideas.Delivery;
import openhall.ideas.FreshIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaCast;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentPagesTest {
    private Newcomer olu;

    @BeforeEach
    void anotherOwner() {
        olu = FreshAnswer.owner();
    }

    @AfterEach
    void gone() {
        olu.leave();
    }

    @Test
    void nobody_scores_before_they_have_said_whether_they_have_a_conflict() {
        var ref = FreshIdea.published();

        assertThat(page(ref)).contains("Do you have a conflict on this idea?").doesNotContain("How much would it help");
        assertThat(assess(ref, "4")).isEqualTo(409);
        assertThat(say(ref, "no", "")).isEqualTo(303);
        assertThat(page(ref)).contains("How much would it help people?", "5: It costs nothing, or saves money");
        assertThat(assess(ref, "4")).isEqualTo(303);
    }

    @Test
    void scores_of_others_are_seen_once_ones_own_are_in_and_never_in_public() {
        var ref = FreshAnswer.toAssess();
        FreshAnswer.free(ref, olu.id());
        olu.post(path(ref), "impact", "2", "feasibility", "2", "cost", "2", "strategicFit", "2", "note", "");

        assertThat(decision(ref))
                .contains("1 member of staff assessed this idea")
                .doesNotContain("Lowest and highest");
        assess(ref, "5");

        assertThat(decision(ref)).contains("2 members of staff", "3.5", "2 to 5");
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).doesNotContain("3.5");
        assertThat(Cast.SAM.get(path(ref)).statusCode()).isEqualTo(403);
    }

    @Test
    void scores_can_change_until_the_decision_and_the_earlier_ones_are_kept() {
        var ref = FreshAnswer.toAssess();
        assess(ref, "5");
        assess(ref, "3");

        assertThat(page(ref)).contains("3 to 3");
        assertThat(In.tx(() -> Assessment.count("idea.ref = ?1", ref))).isEqualTo(2);

        Cast.PRIYA.post("/ideas/" + ref + "/decision", "decision", "ACCEPTED", "service", "parking", "reply", "Yes");
        assertThat(assess(ref, "1")).isEqualTo(409);
    }

    @Test
    void whoever_declared_a_conflict_takes_no_part_and_the_decision_page_says_that_there_is_one() {
        var ref = FreshAnswer.ownedByPriya();
        assertThat(say(ref, "yes", "It is my street")).isEqualTo(303);

        assertThat(say(ref, "no", "")).isEqualTo(409);
        assertThat(assess(ref, "5")).isEqualTo(409);
        assertThat(decide(Cast.PRIYA, ref)).isEqualTo(409);
        assertThat(In.tx(() -> Ownership.owners().containsKey(Idea.held(ref).id)))
                .isFalse();
        assertThat(olu.get("/ideas/" + ref + "/decision").asString())
                .contains("1 person declared a conflict")
                .doesNotContain("It is my street");
    }

    @Test
    void a_conflict_found_later_takes_the_scores_out_and_stops_news_too() {
        var ref = FreshAnswer.toAssess();
        assess(ref, "5");
        say(ref, "yes", "My brother sent it");

        assertThat(In.tx(() -> Assessment.of(Idea.held(ref), Cast.PRIYA.id()))).isNull();
        var accepted = FreshIdea.accepted();
        say(accepted, "yes", "My street");
        assertThat(Cast.PRIYA
                        .post("/ideas/" + accepted + "/delivery", "state", "PLANNED", "why", "Soon")
                        .statusCode())
                .isEqualTo(409);
        assertThat(IdeaCast.idea(accepted).delivery).isEqualTo(Delivery.NONE);
    }

    @Test
    void what_is_missing_is_named_and_what_was_chosen_is_kept() {
        var ref = FreshAnswer.toAssess();

        var page = Cast.PRIYA.post(path(ref), "impact", "6", "feasibility", "4", "note", "Kept words");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains(AssessmentForm.IMPACT, AssessmentForm.COST, "Kept words")
                .containsPattern("name=\"feasibility\" type=\"radio\" value=\"4\" checked");
        assertThat(say(FreshIdea.published(), "yes", "")).isEqualTo(422);
        assertThat(say(FreshIdea.published(), "maybe", "")).isEqualTo(422);
    }

    @Test
    void one_person_saving_many_times_at_once_has_one_assessment() {
        var ref = FreshAnswer.toAssess();

        AtOnce.run(4, () -> assess(ref, "4"));

        assertThat(In.tx(() -> Assessment.count("idea.ref = ?1 and replacedAt is null", ref)))
                .isEqualTo(1);
    }

    @Test
    void programs_do_the_same() {
        var ref = FreshIdea.published();
        var path = "/api/ideas/" + ref + "/assessment";

        assertThat(Cast.PRIYA
                        .postJson(path + "/conflict", Map.of("conflict", "no"))
                        .statusCode())
                .isEqualTo(200);
        var scores = Map.of("impact", "4", "feasibility", "3", "cost", "2", "strategicFit", "5");
        assertThat(Cast.PRIYA.postJson(path, scores).jsonPath().getInt("assessed"))
                .isEqualTo(1);
        assertThat(Cast.PRIYA.getJson(path).jsonPath().getString("scores[0].average"))
                .isEqualTo("4.0");
    }

    private static String page(String ref) {
        return Cast.PRIYA.get(path(ref)).asString();
    }

    private static String path(String ref) {
        return "/ideas/" + ref + "/assessment";
    }

    private static String decision(String ref) {
        return Cast.PRIYA.get("/ideas/" + ref + "/decision").asString();
    }

    private static int say(String ref, String conflict, String words) {
        return Cast.PRIYA
                .post(path(ref) + "/conflict", "conflict", conflict, "words", words)
                .statusCode();
    }

    private static int assess(String ref, String score) {
        return Cast.PRIYA
                .post(path(ref), "impact", score, "feasibility", score, "cost", score, "strategicFit", score)
                .statusCode();
    }

    private static int decide(Cast who, String ref) {
        return who.post("/ideas/" + ref + "/decision", "decision", "ACCEPTED", "service", "parking", "reply", "Yes")
                .statusCode();
    }
}
