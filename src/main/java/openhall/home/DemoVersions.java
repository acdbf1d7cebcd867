package openhall.home;

import java.time.Instant;
import openhall.strategy.EarlierVersion;

/** A version before the one in force, so that there is something to compare; it says itself that it is made up. */
final class DemoVersions {
    private DemoVersions() {}

    static void make(Instant at) {
        new EarlierVersion(
                        "example",
                        "An example of an earlier strategy",
                        "Made up for this demonstration, so that you can see what changed from one version to the next."
                                + " The council never published it.")
                .keep(at);
    }
}
