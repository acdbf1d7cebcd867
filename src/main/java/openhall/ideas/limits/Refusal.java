package openhall.ideas.limits;

import java.time.Duration;
import java.time.Instant;

/** Too many: what to do, and until when. */
record Refusal(String sentence, Instant until) {
    Duration wait(Instant at) {
        return Duration.between(at, until);
    }
}
