package openhall.strategy;

import java.time.Instant;
import openhall.strategy.versions.KeptVersion;

/** A version of the strategy that was replaced before it came here, to be read and compared. Only within a transaction. */
public record EarlierVersion(String version, String title, String summary) {

    /** Beside the version in force, whose text it has but for the title, the summary and the last goal, which is new there. */
    public void keep(Instant at) {
        if (Strategy.ofVersion(version) == null) {
            var earlier = Strategy.replaced(this, at);
            if (earlier != null) {
                KeptVersion.keepWithoutLastGoal(earlier);
            }
        }
    }
}
