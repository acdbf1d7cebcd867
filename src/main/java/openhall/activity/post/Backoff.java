package openhall.activity.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import openhall.activity.Outbox;
import org.jspecify.annotations.Nullable;

/** When a mail that did not go is tried again: soon at first, then later and later. */
final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private Backoff() {}

    /**
     * Null when it has been tried often enough. {@code chance} from 0 to 1 spreads the mails that failed together, from
     * a fifth before to a fifth after their time.
     */
    static @Nullable Instant after(int tries, Instant now, double chance) {
        if (tries >= Outbox.MOST_TRIES) {
            return null;
        }
        var wait = WAITS.get(Math.min(Math.max(tries, 1), WAITS.size()) - 1);
        return now.plusMillis(Math.round(wait.toMillis() * (0.8 + 0.4 * chance)));
    }
}
