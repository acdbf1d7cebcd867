package openhall.hackathons.entries;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EntryPagesTest {
    @Test
    void a_draft_may_lack_anything_and_is_there_for_the_whole_team_and_nobody_else() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        Cast.ZED.post(team.path() + "/members", "conduct", "yes").then().statusCode(303);

        assertThat(draft(Cast.ADA, team, "Half a title", 0)).isEqualTo(303);

        assertThat(Cast.ZED.get(team.path() + "/submission").asString())
                .contains("Half a title", "It has not been sent");
        assertThat(Cast.OMAR.get(team.path()).asString()).doesNotContain("Half a title");
        Cast.OMAR.get(team.path() + "/submission").then().statusCode(404);
        assertThat(draft(Cast.SAM, team, "Not mine", 1)).isEqualTo(404);
    }

    @Test
    void two_who_write_at_once_lose_no_word() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        Cast.ZED.post(team.path() + "/members", "conduct", "yes").then().statusCode(303);
        draft(Cast.ADA, team, "What Ada wrote", 0);

        var page = Cast.ZED.post(team.path() + "/submission/draft", "title", "What Zed wrote", "revision", "0");

        page.then().statusCode(409);
        assertThat(page.asString()).contains("What Ada wrote", "What Zed wrote", "name=\"revision\" value=\"1\"");
        assertThat(draft(Cast.ZED, team, "What Zed wrote", 1)).isEqualTo(303);
    }

    @Test
    void of_eight_that_keep_the_first_draft_at_once_one_does() {
        var team = FreshHackathon.withTeam(Cast.ADA);

        assertThat(AtOnce.run(8, () -> draft(Cast.ADA, team, "First", 0)))
                .containsOnlyOnce(303)
                .containsOnly(303, 409);
    }

    @Test
    void a_draft_that_was_never_sent_goes_when_its_time_is_over() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        draft(Cast.ADA, team, "Never sent", 0);
        var nineYearsAgo = Instant.now().minus(Duration.ofDays(9 * 365));
        In.tx(() -> EntryDraft.over(nineYearsAgo, false));
        assertThat(In.tx(() -> EntryDraft.of(Team.byRef(team.team())))).isNotNull();

        Hackathons.longAgo(team.slug());

        assertThat(In.tx(() -> EntryDraft.over(nineYearsAgo, true))).isEqualTo(1);
        assertThat(In.tx(() -> EntryDraft.over(nineYearsAgo, false))).isEqualTo(1);
        assertThat(In.tx(() -> EntryDraft.of(Team.byRef(team.team())))).isNull();
    }

    @Test
    void sending_takes_the_draft_away_but_not_one_that_was_kept_since() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        draft(Cast.ADA, team, "One", 0);
        draft(Cast.ADA, team, "Two", 1);

        assertThat(send(team, "TOOL", 1)).isEqualTo(303);
        assertThat(revision(team)).isEqualTo(2);

        assertThat(send(team, "TOOL", 2)).isEqualTo(303);
        assertThat(revision(team)).isZero();
    }

    @Test
    void a_draft_is_refused_when_entries_have_closed() {
        var team = FreshHackathon.withTeam(Cast.ADA);
        Hackathons.closeEntries(team.slug());

        assertThat(draft(Cast.ADA, team, "Too late", 0)).isEqualTo(409);
        assertThat(Cast.ADA.get(team.path() + "/submission").asString()).contains("Entries can be sent from");
    }

    @Test
    void an_obstacle_says_whom_it_stops_and_what_to_do() {
        var team = FreshHackathon.withTeam(Cast.ADA);

        var page = Cast.ADA.post(
                team.path() + "/submission", "outcome", "OBSTACLE", "title", "No key", "whatItDoes", "We wait");

        page.then().statusCode(422);
        assertThat(page.asString())
                .contains("Say whom the obstacle stops", "Say what to do about the obstacle", "No key", "We wait");
        Cast.ADA
                .post(
                        team.path() + "/submission",
                        "outcome",
                        "OBSTACLE",
                        "title",
                        "No key",
                        "whatItDoes",
                        "We wait",
                        "obstacleFor",
                        "Plumbers",
                        "recommendation",
                        "Ask for a time")
                .then()
                .statusCode(303);
        assertThat(In.tx(() -> Submission.byTeamRef(team.team()).obstacleFor)).isEqualTo("Plumbers");
    }

    @Test
    void the_page_says_the_time_of_the_site_and_how_long_is_left() {
        var team = FreshHackathon.withTeam(Cast.ADA);

        assertThat(Cast.ADA.get(team.path() + "/submission").asString())
                .contains("By the clock of this site it is", "minutes left");
    }

    @Test
    void after_the_team_said_that_it_is_done_nothing_more_is_taken() {
        var sent = FreshEntry.sent();

        Cast.ZED.post(sent.path() + "/submission/seal").then().statusCode(404);
        Cast.ADA.post(sent.path() + "/submission/seal").then().statusCode(303);

        assertThat(send(sent, "TOOL", 0)).isEqualTo(409);
        assertThat(draft(Cast.ADA, sent, "More", 0)).isEqualTo(409);
        assertThat(Cast.ADA.get(sent.path() + "/submission").asString()).contains("its last version counts");
    }

    private static int draft(Cast who, FreshHackathon team, String title, int seen) {
        return who.post(team.path() + "/submission/draft", "title", title, "revision", String.valueOf(seen))
                .statusCode();
    }

    private static int send(FreshHackathon team, String outcome, int seen) {
        return Cast.ADA
                .post(
                        team.path() + "/submission",
                        "outcome",
                        outcome,
                        "title",
                        "Booker",
                        "whatItDoes",
                        "It books",
                        "revision",
                        String.valueOf(seen))
                .statusCode();
    }

    private static int revision(FreshHackathon team) {
        return In.tx(() -> EntryDraft.revisionOf(EntryDraft.of(Team.byRef(team.team()))));
    }
}
