package openhall.hackathons;

import io.quarkus.arc.Arc;
import java.time.Instant;
import openhall.people.Person;

/** The results of a hackathon are final. Observed in the transaction of the sign-off. */
public record Finalised(Hackathon hackathon, Person by, Instant at) {
    static void announce(Finalised finalised) {
        Arc.container().beanManager().getEvent().select(Finalised.class).fire(finalised);
    }
}
