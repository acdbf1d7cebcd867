package openhall.learning;

import io.quarkus.arc.Arc;
import java.time.Instant;

/** Somebody finished a module, and with it perhaps the course. Observed in the transaction of the act. */
public record Learned(Enrolment enrolment, boolean courseDone, Instant at) {

    static void announce(Learned learned) {
        Arc.container().beanManager().getEvent().select(Learned.class).fire(learned);
    }
}
