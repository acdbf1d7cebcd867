package openhall.home;

import java.time.Instant;
import java.time.LocalDate;
import openhall.strategy.EarlierVersion;

/** A version before the one in force, so that there is something to compare; it says itself that it is made up. */
final class DemoVersions {
    private DemoVersions() {}

    static void make(Instant at) {
        new EarlierVersion(
                        "2013-example",
                        "Digital Camden: an example of an earlier version",
                        "Made up for this demonstration, so that you can see what changed from one version to the next."
                                + " The council never published it.",
                        LocalDate.of(2013, 9, 2))
                .keep(at);
    }
}
