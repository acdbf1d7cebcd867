package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import openhall.activity.AllNotices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HackathonTest {
    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;
    String slug = "";

    @BeforeEach
    void aHackathon() {
        clock.reset();
        now = clock.instant();
        slug = Hackathons.running(now);
    }

    @Test
    void the_phase_follows_the_clock() {
        assertThat(phase(now.minus(Duration.ofDays(2)))).isEqualTo(Phase.ANNOUNCED);
        assertThat(phase(now.minus(Duration.ofHours(2)))).isEqualTo(Phase.REGISTRATION);
        assertThat(phase(now)).isEqualTo(Phase.RUNNING);
        assertThat(phase(now.plus(Duration.ofHours(1)))).isEqualTo(Phase.JUDGING);
        assertThat(phase(now.plus(Duration.ofHours(2)))).isEqualTo(Phase.RESULTS_HELD);
    }

    @Test
    void new_dates_move_the_deadline() {
        reschedule(now.plus(Duration.ofHours(5)), now.plus(Duration.ofHours(6)));

        assertThat(phase(now.plus(Duration.ofHours(4)))).isEqualTo(Phase.RUNNING);
    }

    @Test
    void everybody_in_a_team_is_told_of_new_dates() {
        Hackathons.team(slug, Cast.ZED, "Told of snow", now);

        reschedule(now.plus(Duration.ofHours(5)), now.plus(Duration.ofHours(6)));

        var told = In.tx(() -> AllNotices.of(Cast.ZED.person().id));
        assertThat(told)
                .anySatisfy(notice -> assertThat(notice.path).isEqualTo("/hackathons/" + slug))
                .anySatisfy(notice -> assertThat(notice.detail).contains("Why: Snow"));
    }

    @Test
    void dates_out_of_order_are_refused() {
        assertThatThrownBy(() -> reschedule(now.plus(Duration.ofHours(6)), now.plus(Duration.ofHours(5))))
                .isInstanceOf(Hackathon.DatesOutOfOrder.class);
    }

    @Test
    void extra_time_belongs_to_the_work() {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set grace_minutes = 30 where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());

        assertThat(phase(now.plus(Duration.ofMinutes(89)))).isEqualTo(Phase.RUNNING);
        assertThat(phase(now.plus(Duration.ofMinutes(90)))).isEqualTo(Phase.JUDGING);
    }

    @Test
    void a_hackathon_is_cancelled_once_and_takes_no_more_teams() {
        cancel();

        assertThat(phase(now)).isEqualTo(Phase.CANCELLED);
        assertThatThrownBy(this::cancel).isInstanceOf(Hackathon.NotToCancel.class);
        assertThatThrownBy(() -> Hackathons.team(slug, Cast.ADA, "Too late", now))
                .isInstanceOf(Team.NotTakingTeams.class);
    }

    @Test
    void what_is_not_published_is_a_draft_that_nobody_finds() {
        In.tx(() -> Hackathon.getSession()
                .createNativeMutationQuery("update hackathon set published_at = null where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());

        assertThat(phase(now)).isEqualTo(Phase.DRAFT);
        Cast.ZED.get("/hackathons/" + slug).then().statusCode(404);
        Cast.ZED.get("/hackathons/" + slug + "/challenges/first").then().statusCode(404);
        Cast.ZED.getJson("/api/hackathons/" + slug).then().statusCode(404);
        assertThat(Cast.ZED.get("/hackathons").asString()).doesNotContain(slug);
    }

    @Test
    void a_hackathon_is_closed_after_its_results_and_once() {
        assertThatThrownBy(() -> close(slug)).isInstanceOf(Hackathon.NotToClose.class);
        var finished = Hackathons.finished(now.minus(Duration.ofHours(4))).slug();

        close(finished);

        assertThat(In.tx(() -> Hackathon.named(finished).phase(now))).isEqualTo(Phase.CLOSED);
        assertThatThrownBy(() -> close(finished)).isInstanceOf(Hackathon.NotToClose.class);
    }

    private void cancel() {
        In.tx(() -> {
            Hackathon.named(slug).cancel(Cast.OMAR.person(), "The hall is closed", now);
            return slug;
        });
    }

    private void close(String which) {
        In.tx(() -> {
            Hackathon.named(which).close(Cast.OMAR.person(), "All is answered", now);
            return which;
        });
    }

    private Phase phase(Instant at) {
        return In.tx(() -> Hackathon.named(slug).phase(at));
    }

    private void reschedule(Instant closes, Instant judged) {
        In.tx(() -> {
            var hackathon = Hackathon.named(slug);
            hackathon.reschedule(
                    hackathon.registrationOpens, hackathon.startsAt, closes, judged, Cast.OMAR.person(), "Snow", now);
            return slug;
        });
    }
}
