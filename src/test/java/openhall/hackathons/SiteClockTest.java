package openhall.hackathons;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SiteClockTest {
    private static final int HELD_FOR = 300;

    @Inject
    SiteClock site;

    @Inject
    TestClock machine;

    @AfterEach
    void right() {
        machine.reset();
    }

    @Test
    void the_time_is_that_of_the_database_however_wrong_the_machine_is() {
        machine.forward(Duration.ofHours(5));

        var before = Instant.now().minusSeconds(2);
        var read = In.tx(() -> site.now());

        assertThat(read).isBetween(before, Instant.now().plusSeconds(2));
    }

    @Test
    void a_machine_that_is_an_hour_behind_keeps_no_entry_open() {
        var late = FreshHackathon.withTeam(Cast.ADA);
        machine.forward(Duration.ofHours(-1));
        Hackathons.closeEntries(late.slug());

        sends(late, 409);
    }

    @Test
    void a_machine_that_is_ahead_turns_no_entry_away() {
        var inTime = FreshHackathon.withTeam(Cast.ADA);
        machine.forward(Duration.ofMinutes(90));

        sends(inTime, 303);
    }

    private static void sends(FreshHackathon to, int status) {
        Cast.ADA
                .post(to.path() + "/submission", "outcome", "TOOL", "title", "Booker", "whatItDoes", "It books")
                .then()
                .statusCode(status);
    }

    /** Whoever waits for the other reads the time after that one has let go. */
    @Test
    void the_time_is_read_after_the_wait() {
        var slug = FreshHackathon.running().slug();

        var read = AtOnce.run(
                2,
                () -> In.tx(() -> {
                    var at = site.holding(Hackathon.named(slug), LockModeType.PESSIMISTIC_WRITE);
                    Thread.sleep(HELD_FOR + 20);
                    return at;
                }));

        var between = Duration.between(read.get(0), read.get(1)).abs();
        assertThat(between).isGreaterThanOrEqualTo(Duration.ofMillis(HELD_FOR));
    }
}
