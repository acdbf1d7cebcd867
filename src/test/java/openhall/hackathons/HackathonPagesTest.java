package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.TestClock;
import openhall.learning.Course;
import openhall.people.Person;
import openhall.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HackathonPagesTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void anybody_sees_what_is_open_and_what_is_finished() {
        var open = Hackathons.running(now);
        var finished = Hackathons.finished(now);

        var page = Cast.NOBODY.get("/hackathons");

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("<h1>Hackathons</h1>", "/hackathons/" + open, "/hackathons/" + finished.slug() + "/results");
    }

    @Test
    void finished_hackathons_are_listed_a_page_at_a_time() {
        var older = Hackathons.finished(now.minus(Duration.ofDays(1_501))).slug();
        var newer = Hackathons.finished(now.minus(Duration.ofDays(1_500))).slug();
        var after = In.tx(() -> {
            var last = Hackathon.named(newer);
            return Cursor.of(Objects.requireNonNull(last.finalisedAt), last.id).toString();
        });

        assertThat(Cast.NOBODY.get("/hackathons?after=" + after).asString())
                .contains("/hackathons/" + older + "/results")
                .doesNotContain("/hackathons/" + newer + "/results");
        assertThat(Cast.NOBODY
                        .getJson("/api/hackathons?after=" + after)
                        .jsonPath()
                        .getList("slug", String.class))
                .contains(older)
                .doesNotContain(newer)
                .hasSizeLessThanOrEqualTo(50);
        assertThat(In.tx(() -> Hackathon.finished(null)).rows()).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void a_hackathon_shows_its_clock_its_challenges_and_its_teams() {
        var slug = Hackathons.running(now);
        var ref = Hackathons.team(slug, Cast.ADA, "Shown " + slug, now);

        var page = Cast.NOBODY.get("/hackathons/" + slug);

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Under way", "Entries close", "Challenge first", "Shown " + slug, "/teams/" + ref);
    }

    @Test
    void whoever_has_no_team_is_led_to_register_while_teams_form() {
        var slug = Hackathons.running(now);
        Hackathons.team(slug, Cast.ADA, "Led " + slug, now);
        var path = "/hackathons/" + slug;

        assertThat(Cast.NOBODY.get(path).asString()).contains("Register for this hackathon", "places left");
        assertThat(Cast.BEA.get(path).asString()).contains("Register, or see your place");
        assertThat(Cast.ADA.get(path).asString())
                .contains("You are in the team")
                .doesNotContain("Register, or see your place");
    }

    @Test
    void where_teams_form_no_longer_nobody_reads_of_places_left() {
        var ready = Hackathons.ready(now.minus(Duration.ofHours(4)));

        assertThat(Cast.NOBODY.get("/hackathons/" + ready.slug()).asString())
                .contains("/teams/")
                .doesNotContain("places left", "place left", "Register for this hackathon");
    }

    @Test
    void ways_are_listed_by_what_people_need_first() {
        var slug = Hackathons.running(now);

        assertThat(Cast.BEA.get("/hackathons/" + slug).asString())
                .containsSubsequence("Schedule", "Look for a team", "How entries are judged", "Prizes", "Data of this");
    }

    @Test
    void evidence_leads_to_its_source_and_courses_have_their_titles() {
        var page = Cast.NOBODY
                .get("/hackathons/joined-up-streets/challenges/one-permit-one-proof")
                .asString();

        assertThat(page).contains(">Source: computerweekly.com</a>");
        assertThat(page)
                .contains(">Course: "
                        + In.tx(() -> Course.titles(List.of("cyber-security")).get("cyber-security")) + "<");
    }

    @Test
    void nobody_sees_results_before_they_are_final() {
        var ready = Hackathons.ready(now.minus(Duration.ofHours(4)));

        for (var who : new Cast[] {Cast.NOBODY, Cast.ADA, Cast.JO, Cast.OMAR}) {
            who.get("/hackathons/" + ready.slug() + "/results").then().statusCode(404);
            assertThat(who.get("/hackathons/" + ready.slug()).asString()).doesNotContain("Winner");
        }
        assertThat(Cast.NOBODY
                        .get("/hackathons/" + ready.slug() + "/teams/" + ready.ref())
                        .asString())
                .doesNotContain("Entry of " + ready.ref());
    }

    @Test
    void results_are_shown_in_bands_when_they_are_final() {
        var finished = Hackathons.finished(now);

        var page = Cast.NOBODY.get("/hackathons/" + finished.slug() + "/results");

        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Winner", "Entry of " + finished.ref())
                .doesNotContain("4.33");
    }

    @Test
    void a_hackathon_that_does_not_exist_is_not_found() {
        Cast.NOBODY.get("/hackathons/no-such-thing").then().statusCode(404);
        Cast.NOBODY.get("/hackathons/no-such-thing/results").then().statusCode(404);
    }

    @Test
    void fifteen_teams_take_as_many_statements_as_one() {
        var one = Hackathons.running(now);
        Hackathons.team(one, Cast.ADA, "Only " + one, now);
        var fifteen = Hackathons.running(now);
        for (int i = 0; i < 15; i++) {
            var number = i;
            In.tx(() -> {
                var founder = Person.residentAt(fifteen + number + "@example.org", "R " + number, now);
                return Team.form(Challenge.named(fifteen, "first"), founder, "N" + number + fifteen, true, now).ref;
            });
        }
        Cast.NOBODY.get("/hackathons/" + one);

        var few = Statements.counting(() -> Cast.NOBODY.get("/hackathons/" + one));
        var many = Statements.counting(() -> Cast.NOBODY.get("/hackathons/" + fifteen));

        assertThat(many).isEqualTo(few);
    }
}
