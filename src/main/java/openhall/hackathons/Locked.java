package openhall.hackathons;

import io.quarkus.arc.Arc;
import java.time.Instant;

/** The last versions of all entries are locked. Observed in the transaction that locks them. */
public record Locked(Hackathon hackathon, Instant at) {
    static void announce(Locked locked) {
        Arc.container().beanManager().getEvent().select(Locked.class).fire(locked);
    }
}
