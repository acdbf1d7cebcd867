package openhall.strategy;

import java.time.Instant;

/** A goal whose measure takes typed-in figures, for tests of other packages. */
public record FreshGoal(String path, String measure) {
    public static FreshGoal typed() {
        var sample = Sample.typed(Instant.now());
        return new FreshGoal(sample.path(), sample.measure());
    }
}
