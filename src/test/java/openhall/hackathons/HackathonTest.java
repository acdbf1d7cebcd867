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
import openhall.activity.Notice;
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

        var told = In.tx(() -> Notice.of(Cast.ZED.person().id, null).rows());
        assertThat(told)
                .anySatisfy(notice -> assertThat(notice.path).isEqualTo("/hackathons/" + slug))
                .anySatisfy(notice -> assertThat(notice.detail).contains("Why: Snow"));
    }

    @Test
    void dates_out_of_order_are_refused() {
        assertThatThrownBy(() -> reschedule(now.plus(Duration.ofHours(6)), now.plus(Duration.ofHours(5))))
                .isInstanceOf(Hackathon.DatesOutOfOrder.class);
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
