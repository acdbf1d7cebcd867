package openhall.ideas.prepared;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import openhall.people.Person;
import openhall.web.Refused;

/** Decisions published together, each in a transaction of its own, so that one that is refused holds up no other. */
final class Publication {
    /** How many were published, and how many could not be. One that somebody else published is in neither. */
    record Outcome(long published, long refused) {
        static Outcome of(List<Boolean> done, long refused) {
            return new Outcome(done.stream().filter(each -> each).count(), refused);
        }

        String sentence() {
            var made = published == 1 ? "1 decision is published" : published + " decisions are published";
            return refused == 0 ? made : made + ". " + refused + " could not be published: see why below";
        }
    }

    private long refused;

    private Publication() {}

    static Outcome of(Collection<UUID> chosen, Supplier<Person> by, Instant at) {
        var publication = new Publication();
        var done = chosen.stream()
                .distinct()
                .map(id -> publication.attempt(id, () -> PreparedDecision.publish(id, by.get(), at)))
                .toList();
        return Outcome.of(done, publication.refused);
    }

    static Outcome ofDue(Instant now) {
        var publication = new Publication();
        var due = QuarkusTransaction.requiringNew().call(() -> PreparedDecision.due(now));
        var done = due.stream().map(id -> publication.attemptDue(id, now)).toList();
        return Outcome.of(done, publication.refused);
    }

    /** A fault in one must not hold up the others; it is tried again in the next minute. */
    private boolean attemptDue(UUID id, Instant now) {
        try {
            return attempt(id, () -> PreparedDecision.publishDue(id, now));
        } catch (RuntimeException fault) {
            Log.errorf(fault, "The decision %s could not be published on its day", id);
            return false;
        }
    }

    private boolean attempt(UUID id, Callable<Boolean> publishing) {
        try {
            return QuarkusTransaction.requiringNew().call(publishing);
        } catch (Refused no) {
            refused++;
            QuarkusTransaction.requiringNew().run(() -> PreparedDecision.refuse(id, no.sentence()));
            return false;
        }
    }
}
