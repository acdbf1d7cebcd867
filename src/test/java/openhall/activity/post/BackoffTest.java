package openhall.activity.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void each_wait_is_longer_than_the_one_before_and_after_six_tries_there_is_none() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(tries -> pause(tries, 0.5)))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(12));
        assertThat(Backoff.after(6, NOW, 0.5)).isNull();
    }

    @Test
    void mails_that_failed_together_do_not_come_back_together() {
        assertThat(pause(2, 0)).isEqualTo(Duration.ofMinutes(4));
        assertThat(pause(2, 1)).isEqualTo(Duration.ofMinutes(6));
    }

    private static Duration pause(int tries, double chance) {
        return Duration.between(NOW, Objects.requireNonNull(Backoff.after(tries, NOW, chance)));
    }
}
