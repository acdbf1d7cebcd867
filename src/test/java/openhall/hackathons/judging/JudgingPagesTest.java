package openhall.hackathons.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import openhall.hackathons.scoring.Standings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JudgingPagesTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;
    String slug = "";
    String ref = "";
    String panel = "";

    @BeforeEach
    void aPanel() {
        clock.reset();
        now = clock.instant().minus(Duration.ofMinutes(90));
        slug = Hackathons.running(now);
        ref = Hackathons.team(slug, Cast.ADA, "Team " + slug, now);
        panel = "/judging/" + slug;
        Hackathons.enter(ref, Cast.ADA, now);
        Hackathons.addJudge(slug, Cast.JO, now);
        Hackathons.give(slug, Cast.JO, ref, now);
    }

    @Test
    void a_judge_sees_the_panels_they_sit_on() {
        Cast.JO.get("/judging").then().statusCode(200);

        assertThat(Cast.JO.get("/judging").asString()).contains(panel);
        assertThat(Cast.KIT.get("/judging").asString()).doesNotContain(panel);
    }

    @Test
    void a_judge_sees_how_much_is_left_and_nothing_of_others() {
        var assigned = FreshHackathon.assigned();
        var there = "/judging/" + assigned.slug();
        assertThat(Cast.JO.get("/judging").asString()).contains("You have read 0 of 1 entries.");
        assertThat(Cast.JO.get(there).asString()).contains("0 of 1 entries read");

        Hackathons.score(assigned.slug(), Cast.JO, assigned.team(), 4, Instant.now());

        assertThat(Cast.JO.get(there).asString()).contains("1 of 1 entries read");
        Cast.JO.getJson("/api" + there).then().statusCode(200).body("read", equalTo(1));
    }

    @Test
    void only_judges_have_a_judging_page_and_only_the_panel_has_this_one() {
        Cast.SAM.get("/judging").then().statusCode(403);
        Cast.OMAR.get("/judging").then().statusCode(403);
        Cast.NOBODY.get("/judging").then().statusCode(303);
        Cast.KIT.get(panel).then().statusCode(404);
    }

    @Test
    void conflicts_come_first_and_the_entries_after() {
        assertThat(Cast.JO.get(panel).asString())
                .contains("Teams I should not judge")
                .doesNotContain("Entry of " + ref);
        Cast.JO.get(panel + "/" + ref).then().statusCode(409);
        // The same for an entry that is not there: nobody learns which ones there are
        Cast.JO.get(panel + "/none").then().statusCode(409);
        Cast.JO.getJson("/api" + panel + "/none").then().statusCode(409);

        Cast.JO.post(panel + "/conflicts").then().statusCode(303);

        assertThat(Cast.JO.get(panel).asString()).contains("Entry of " + ref);
        Cast.JO.get(panel + "/" + ref).then().statusCode(200);
    }

    @Test
    void a_conflict_needs_a_reason_and_then_hides_the_entry() {
        var page = Cast.JO.post(panel + "/conflicts", "teams", ref);
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say why you should not judge these teams");

        Cast.JO
                .post(panel + "/conflicts", "teams", ref, "why", "My sister")
                .then()
                .statusCode(303);

        assertThat(Cast.JO.get(panel).asString()).doesNotContain("Entry of " + ref);
        Cast.JO.get(panel + "/" + ref).then().statusCode(404);
        Cast.JO
                .post(panel + "/" + ref + "/scores", "points1", "5", "points2", "5")
                .then()
                .statusCode(404);
    }

    @Test
    void points_are_kept_and_shown_again() {
        Hackathons.declare(slug, Cast.JO, List.of(), clock.instant());

        Cast.JO
                .post(panel + "/" + ref + "/scores", "points1", "4", "points2", "2", "note1", "Well shown")
                .then()
                .statusCode(303);

        assertThat(Cast.JO.get(panel + "/" + ref).asString()).contains("Well shown", "A proven need");
        assertThat(In.tx(() -> Standings.of(Hackathon.named(slug)).reads(Submission.byTeamRef(ref))))
                .isEqualTo(1);
    }

    @Test
    void points_that_are_missing_come_back_with_the_note_that_was_typed() {
        Hackathons.declare(slug, Cast.JO, List.of(), clock.instant());

        var page = Cast.JO.post(panel + "/" + ref + "/scores", "points1", "4", "points2", "9", "note1", "Kept note");

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Choose 1 to 5 points for: Can be used", "Kept note");
    }
}
