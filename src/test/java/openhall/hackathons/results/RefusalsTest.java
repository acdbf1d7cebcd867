package openhall.hackathons.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.hackathons.FreshHackathon;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Judge;
import openhall.hackathons.entries.FreshEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results are not final while something is missing; each thing is named, with the page where it is done. */
@QuarkusTest
class RefusalsTest {
    Instant before = Instant.EPOCH;

    @BeforeEach
    void fourHoursAgo() {
        before = Instant.now().minus(Duration.ofHours(4));
    }

    @Test
    void before_judging_has_ended_one_can_only_wait() {
        var slug = FreshHackathon.judging().slug();

        assertThat(Cast.OMAR.get(page(slug)).asString()).contains("<li>Judging has not ended yet.</li>");
        Cast.OMAR
                .getJson("/api/hackathons/" + slug + "/finalisation")
                .then()
                .statusCode(200)
                .body("steps[0].what", equalTo("Judging has not ended yet."))
                .body("steps[0].page", nullValue());
    }

    @Test
    void a_conflict_that_is_not_declared_leads_to_the_judge() {
        var slug = FreshHackathon.ready().slug();
        Hackathons.addJudge(slug, Cast.LENA, before);

        refused(slug, "panel/" + seat(slug, Cast.LENA), name(Cast.LENA) + " has not declared their conflicts.");
    }

    @Test
    void a_missing_read_leads_to_the_panel() {
        var slug = Hackathons.running(before);
        var ref = Hackathons.team(slug, Cast.ADA, "Lonely " + slug, before);
        Hackathons.enter(ref, Cast.ADA, before);
        var judging = before.plus(Duration.ofMinutes(90));
        Hackathons.lock(slug, judging);
        Hackathons.addJudge(slug, Cast.JO, before);
        Hackathons.declare(slug, Cast.JO, List.of(), judging);
        Hackathons.score(slug, Cast.JO, ref, 5, judging);

        refused(slug, "panel", "The entry of Lonely " + slug + " has 1 of 3 reads.");
    }

    @Test
    void an_entry_that_a_judge_has_and_has_not_read_leads_to_the_judge() {
        var ready = FreshHackathon.ready();
        var judging = before.plus(Duration.ofMinutes(90));
        Hackathons.addJudge(ready.slug(), Cast.LENA, before);
        Hackathons.declare(ready.slug(), Cast.LENA, List.of(), judging);
        Hackathons.give(ready.slug(), Cast.LENA, ready.team(), judging);

        refused(ready.slug(), "panel/" + seat(ready.slug(), Cast.LENA), name(Cast.LENA) + " has read 0 of 1 entries.");
    }

    @Test
    void an_open_appeal_leads_to_the_entries() {
        var slug = FreshEntry.appealed().split("/")[2];
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set judging_ends_at = clock_timestamp()"
                        + " where slug = :slug and judging_ends_at > clock_timestamp()")
                .setParameter("slug", slug)
                .executeUpdate());

        refused(slug, "entries", "1 team waits for an answer about an entry that cannot be judged.");
    }

    @Test
    void a_tie_at_the_line_of_a_prize_leads_to_ties() {
        var slug = Hackathons.running(before);
        Hackathons.twoEntries(slug, before, 4, 4);

        refused(slug, "ties", "2 entries are equal at the line of “First prize”: the panel decides.");
    }

    private static void refused(String slug, String page, String words) {
        var there = "/organise/" + slug + "/" + page;
        var link = "<a href=\"" + there + "\">" + words + "</a>";

        assertThat(Cast.OMAR.get(page(slug)).asString()).contains(link);
        assertThat(Cast.OMAR.get("/organise/" + slug).asString()).contains(link);
        Cast.OMAR
                .getJson("/api/hackathons/" + slug + "/finalisation")
                .then()
                .statusCode(200)
                .body("steps.find { it.what == '" + words + "' }.page", equalTo(there));
        Cast.OMAR.get(there).then().statusCode(200);
        Cast.OMAR.post(page(slug), "note", "Checked").then().statusCode(409);
    }

    private static String page(String slug) {
        return "/organise/" + slug + "/finalisation";
    }

    private static String name(Cast judge) {
        return In.tx(() -> judge.person().name);
    }

    private static String seat(String slug, Cast judge) {
        return In.tx(() -> Judge.seat(slug, judge.person()).id.toString());
    }
}
