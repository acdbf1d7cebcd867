package openhall.hackathons.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathons;
import openhall.hackathons.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AdoptionPagesTest {
    private static final Instant SOME_DAY = Instant.parse("2100-01-01T00:00:00Z");

    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void nothing_is_said_about_an_entry_before_the_results_are_final() {
        var ready = Hackathons.ready(now);

        Cast.NOBODY.get("/adoption/" + ready.ref()).then().statusCode(404);
        Cast.OMAR.get("/adoption/" + ready.ref()).then().statusCode(404);
    }

    @Test
    void an_entry_that_could_not_be_judged_is_no_project() {
        var slug = Hackathons.running(now);
        var refused = Hackathons.twoEntries(slug, now, 5, 4).get(1);
        var judging = now.plus(Duration.ofMinutes(90));
        In.tx(() -> Submission.byTeamRef(refused).refuse("It is the work of others", Cast.OMAR.person(), judging));
        Hackathons.finalise(slug, now.plus(Duration.ofHours(3)));

        Cast.NOBODY.get("/adoption/" + refused).then().statusCode(404);
        Cast.OMAR
                .post("/adoption/" + refused + "/owner", "service", "housing-repairs", "owner", Cast.PRIYA.email)
                .then()
                .statusCode(404);
    }

    @Test
    void the_organiser_names_the_owner_and_the_owner_decides_in_public() {
        var path = finished();
        var priya = In.tx(() -> Cast.PRIYA.person().email);

        Cast.OMAR
                .post(path + "/owner", "service", "housing-repairs", "owner", priya)
                .then()
                .statusCode(303);
        Cast.PRIYA
                .post(path + "/moves", "state", "ADOPTED", "why", "It halves the wait")
                .then()
                .statusCode(303);

        assertThat(Cast.NOBODY.get(path).asString()).contains("Adopted", "It halves the wait");
    }

    @Test
    void a_decision_needs_a_reason_and_keeps_what_was_chosen() {
        var path = offered();

        var page = Cast.PRIYA.post(path + "/moves", "state", "PILOT", "why", "");

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Say why");
    }

    @Test
    void a_parked_project_rests_until_a_day_that_everybody_reads() {
        var path = offered();

        var page = Cast.PRIYA.post(path + "/moves", "state", "PARKED", "until", "1/1/2020", "why", "No money yet");
        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter a day after today", "1/1/2020", "No money yet");
        Cast.PRIYA
                .post(path + "/moves", "state", "PARKED", "until", "1/1/2090", "why", "No money yet")
                .then()
                .statusCode(303);

        assertThat(Cast.NOBODY.get(path).asString()).contains("Put off until", "1 January 2090");
    }

    @Test
    void only_the_owner_or_an_organiser_decides() {
        var path = offered();

        Cast.ADA.post(path + "/moves", "state", "PILOT", "why", "x").then().statusCode(404);
        Cast.SAM
                .post(path + "/owner", "service", "parking", "owner", "x")
                .then()
                .statusCode(403);
        Cast.NOBODY.post(path + "/moves", "state", "PILOT", "why", "x").then().statusCode(303);
        assertThat(Cast.SAM.get(path).asString()).doesNotContain("Publish the decision");
    }

    @Test
    void the_owner_is_a_member_of_staff() {
        var path = finished();
        var ada = In.tx(() -> Cast.ADA.person().email);

        var page = Cast.OMAR.post(path + "/owner", "service", "housing-repairs", "owner", ada);

        page.then().statusCode(422);
        assertThat(page.asString()).contains("Enter the email address of a member of staff");
    }

    @Test
    void an_adopted_project_counts_once_whatever_happens_after() {
        var before = In.tx(() -> Adoption.tally(SOME_DAY));
        var path = offered();

        Cast.PRIYA
                .post(path + "/moves", "state", "PARTLY", "why", "One half")
                .then()
                .statusCode(303);
        Cast.PRIYA
                .post(path + "/moves", "state", "ADOPTED", "why", "All of it")
                .then()
                .statusCode(303);

        var after = In.tx(() -> Adoption.tally(SOME_DAY));
        assertThat(after.numerator()).isEqualTo(before.numerator() + 1);
        assertThat(after.denominator()).isEqualTo(before.denominator() + 1);
    }

    private String finished() {
        return "/adoption/" + Hackathons.finished(now).ref();
    }

    private String offered() {
        var path = finished();
        var priya = In.tx(() -> Cast.PRIYA.person().email);
        Cast.OMAR
                .post(path + "/owner", "service", "housing-repairs", "owner", priya)
                .then()
                .statusCode(303);
        return path;
    }
}
