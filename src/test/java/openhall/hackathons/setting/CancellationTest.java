package openhall.hackathons.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import openhall.Cast;
import openhall.In;
import openhall.activity.AllNotices;
import openhall.hackathons.Challenge;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.HackathonActs;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import org.junit.jupiter.api.Test;

/** What is over when a hackathon or one of its challenges is cancelled, and who is told. */
@QuarkusTest
class CancellationTest {
    private static final String[] ENTRY = {"outcome", "TOOL", "title", "A tool", "whatItDoes", "It books."};

    @Test
    void a_cancelled_hackathon_takes_no_teams_entries_challenges_and_schedule() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        cancel(fresh.slug());

        Cast.ADA.post(fresh.path() + "/submission", ENTRY).then().statusCode(409);
        assertThatThrownBy(() -> Hackathons.team(fresh.slug(), Cast.ZED, "Late " + fresh.slug(), Instant.now()))
                .hasMessageContaining("Teams can form");
        assertThatThrownBy(() -> In.tx(() -> {
                    var challenge = Challenge.organised(fresh.slug(), "first");
                    Challenge.publish(challenge.hackathon, challenge.brief(), null, Instant.now());
                }))
                .isInstanceOf(Hackathon.NotToChange.class);
        Cast.OMAR.post("/organise/" + fresh.slug() + "/publication").then().statusCode(409);
    }

    @Test
    void a_cancelled_hackathon_takes_no_votes() {
        var voting = FreshHackathon.voting();
        cancel(voting.slug());

        assertThat(Cast.ZED
                        .post("/hackathons/" + voting.slug() + "/vote", "entry", voting.team())
                        .statusCode())
                .isIn(404, 409);
    }

    @Test
    void mentors_are_told_that_a_hackathon_is_cancelled() {
        var slug = FreshHackathon.running().slug();
        In.tx(() -> HackathonActs.addMentor(
                Hackathon.named(slug),
                new HackathonActs.Help(Cast.LENA.person(), "Plans", "Room 2", List.of()),
                Cast.OMAR.person(),
                Instant.now()));

        cancel(slug);

        assertThat(titles(Cast.LENA)).contains("Cancelled: Hack " + slug);
    }

    @Test
    void the_teams_of_a_cancelled_challenge_are_told_and_send_no_entry_for_it() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        Cast.ADA.post(fresh.path() + "/submission", ENTRY).then().statusCode(303);

        cancelFirst(fresh.slug());

        assertThat(titles(Cast.ADA)).contains("Your challenge was cancelled: Challenge first");
        var refused = Cast.ADA.post(fresh.path() + "/submission", ENTRY);
        refused.then().statusCode(409);
        assertThat(refused.asString()).contains("Choose another challenge before you send an entry");
        assertThat(In.tx(() -> Submission.byTeamRef(fresh.team()).latest)).isEqualTo(1);
        assertThat(Cast.ADA.get(fresh.path()).asString()).contains("Choose another challenge");
        assertThatThrownBy(() -> In.tx(() -> Team.form(
                                Challenge.organised(fresh.slug(), "first"),
                                Cast.ZED.person(),
                                "Late " + fresh.slug(),
                                true,
                                Instant.now())
                        .ref))
                .hasMessageContaining("This challenge was cancelled");
    }

    @Test
    void a_team_whose_challenge_was_cancelled_answers_another_one() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        addSecond(fresh.slug());
        var page = fresh.path() + "/challenge";
        Cast.ADA.post(page, "challenge", "second").then().statusCode(409);
        cancelFirst(fresh.slug());

        assertThat(Cast.ADA.get(page).asString()).contains("Second challenge").doesNotContain("value=\"first\"");
        Cast.ZED.get(page).then().statusCode(404);
        Cast.ZED.post(page, "challenge", "second").then().statusCode(404);
        var unknown = Cast.ADA.post(page, "challenge", "first");
        unknown.then().statusCode(422);
        assertThat(unknown.asString()).contains("Choose a challenge of this hackathon");
        Cast.ADA.post(page, "challenge", "second").then().statusCode(303);

        assertThat(In.tx(() -> Team.byRef(fresh.team()).challenge.slug)).isEqualTo("second");
        Cast.ADA.post(fresh.path() + "/submission", ENTRY).then().statusCode(303);
    }

    @Test
    void programs_choose_another_challenge_too() {
        var fresh = FreshHackathon.withTeam(Cast.ADA);
        addSecond(fresh.slug());
        cancelFirst(fresh.slug());
        var path = "/api/teams/" + fresh.team() + "/challenge";

        Cast.ZED.putJson(path, Map.of("challenge", "second")).then().statusCode(404);
        Cast.ADA.putJson(path, Map.of()).then().statusCode(422);
        Cast.ADA
                .putJson(path, Map.of("challenge", "second"))
                .then()
                .statusCode(200)
                .body("challenge", equalTo("second"));
    }

    private static void addSecond(String slug) {
        In.tx(() -> {
            var first = Challenge.organised(slug, "first");
            var brief = first.brief();
            var second = new Challenge.Brief(
                    "second",
                    "Second challenge",
                    brief.summary(),
                    brief.body(),
                    brief.ownerService(),
                    brief.ownerPost(),
                    brief.evidence(),
                    brief.successMeasure(),
                    brief.baseline(),
                    brief.goodAnswer(),
                    brief.decideBy(),
                    brief.goals(),
                    brief.learning(),
                    brief.licence(),
                    brief.dataTerms(),
                    brief.rightsTerms(),
                    brief.consentTerms(),
                    List.of());
            Challenge.publish(first.hackathon, second, null, Instant.now());
        });
    }

    private static void cancelFirst(String slug) {
        Cast.OMAR
                .post("/organise/" + slug + "/challenges/first/cancellation", "cancelWhy", "The service is moving")
                .then()
                .statusCode(303);
    }

    private static void cancel(String slug) {
        Cast.OMAR
                .post("/organise/" + slug + "/cancellation", "cancelWhy", "Too few people")
                .then()
                .statusCode(303);
    }

    private static List<String> titles(Cast who) {
        return In.tx(() -> AllNotices.of(who.person().id)).stream()
                .map(notice -> notice.title)
                .toList();
    }
}
