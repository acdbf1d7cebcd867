package openhall.hackathons.entries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Obstacle;
import openhall.hackathons.Submission;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppealPagesTest {
    @Test
    void a_team_asks_once_and_says_why() {
        var refused = FreshEntry.refused();
        assertThat(Cast.ADA.get(refused.path() + "/appeal").asString()).contains("It names tenants.");

        assertThat(ask(Cast.ADA, refused, " ")).isEqualTo(422);
        assertThat(ask(Cast.ZED, refused, "Not mine")).isEqualTo(404);
        assertThat(AtOnce.run(4, () -> ask(Cast.ADA, refused, "All of them agreed")))
                .containsOnlyOnce(303)
                .containsOnly(303, 409);

        assertThat(Cast.ADA.get(refused.path() + "/submission").asString()).contains("An organiser answers");
        assertThat(Cast.OMAR.get("/organise/" + refused.slug() + "/entries").asString())
                .contains("Teams that ask for another look", "/organise/" + refused.slug() + "/appeals/");
    }

    @Test
    void nobody_asks_about_an_entry_that_is_judged_or_not_there() {
        var locked = FreshHackathon.locked();

        assertThat(ask(Cast.ADA, locked, "Look")).isEqualTo(409);
        assertThat(Cast.ADA.get(locked.path() + "/appeal").asString()).contains("no decision about your entry");
        Cast.ADA
                .get(FreshHackathon.withTeam(Cast.ADA).path() + "/appeal")
                .then()
                .statusCode(404);
    }

    @Test
    void upheld_the_entry_is_judged_with_the_others_and_the_team_hears_of_it() {
        var path = FreshEntry.appealed();
        var slug = path.split("/")[2];
        assertThat(Cast.OMAR.get(path).asString()).contains("All tenants agreed.", "It names tenants.");

        var page = Cast.OMAR.post(path, "finding", "", "answer", "Kept words");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Choose whether the decision stands", "Kept words");
        Cast.JO.post(path, "finding", "WRONG", "answer", "x").then().statusCode(403);
        Cast.OMAR
                .post(path, "finding", "WRONG", "answer", "We read it too fast")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> Submission.judged(Hackathon.named(slug)).size())).isEqualTo(1);
        assertThat(Cast.ADA.get("/me/notices").asString()).contains("We looked at your entry again");
        Cast.OMAR.post(path, "finding", "STANDS", "answer", "No").then().statusCode(409);
        assertThat(Cast.OMAR.get(path).asString()).contains("We read it too fast");
    }

    @Test
    void whoever_refused_the_entry_does_not_answer() {
        var path = FreshEntry.appealed(Cast.OMAR);

        assertThat(Cast.OMAR.get(path).asString())
                .contains("You took the decision that this team asks about")
                .doesNotContain("Keep the answer");
        Cast.OMAR.post(path, "finding", "STANDS", "answer", "No").then().statusCode(409);
        Cast.OMAR
                .postJson(
                        "/api" + path.replace("/organise/", "/hackathons/") + "/answer",
                        Map.of("finding", "STANDS", "answer", "No"))
                .then()
                .statusCode(409);
    }

    @Test
    void a_decision_that_stands_is_explained_and_not_asked_about_again() {
        var path = FreshEntry.appealed();
        var slug = path.split("/")[2];

        Cast.OMAR
                .post(path, "finding", "STANDS", "answer", "Two did not")
                .then()
                .statusCode(303);

        var team = In.tx(() -> Submission.of(Hackathon.named(slug)).get(0).team.path());
        assertThat(Cast.ADA.get(team + "/submission").asString())
                .contains("The decision stands: Two did not")
                .doesNotContain("/appeal\"");
        Cast.ADA.post(team + "/appeal", "words", "Again").then().statusCode(409);
    }

    @Test
    void while_a_team_waits_the_decision_is_taken_no_other_way_and_results_wait() {
        var path = FreshEntry.appealed();
        var slug = path.split("/")[2];
        var team = In.tx(() -> Submission.of(Hackathon.named(slug)).get(0).team.ref);

        Cast.OMAR
                .post("/organise/" + slug + "/entries/" + team + "/eligibility", "decision", "ELIGIBLE")
                .then()
                .statusCode(409);
        assertThat(In.tx(() -> new EntriesCheck().obstacles(Hackathon.named(slug), Instant.now())))
                .extracting(Obstacle::words)
                .containsExactly("1 team waits for an answer about an entry that cannot be judged.");
    }

    @Test
    void results_wait_until_a_team_can_ask_no_more() {
        var refused = FreshEntry.refused();

        assertThat(obstacles(refused, Instant.now())).containsExactly("1 team can still ask for another look.");
        assertThat(obstacles(refused, Instant.now().plus(Duration.ofHours(2)))).isEmpty();
    }

    private static List<String> obstacles(FreshHackathon at, Instant when) {
        return In.tx(() -> new EntriesCheck()
                .obstacles(Hackathon.named(at.slug()), when).stream()
                        .map(Obstacle::words)
                        .toList());
    }

    private static int ask(Cast who, FreshHackathon at, String words) {
        return who.post(at.path() + "/appeal", "words", words).statusCode();
    }
}
