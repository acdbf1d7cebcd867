package openhall.hackathons.entries;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import openhall.hackathons.Locked;
import openhall.hackathons.SiteClock;
import openhall.web.Outbound;

/** Reads the repositories of entries, outside every request; each on one node, however many there are. */
@ApplicationScoped
class RepositoryJob {
    @Inject
    SiteClock clock;

    @Inject
    Outbound outbound;

    @Scheduled(every = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        readWith(outbound);
    }

    /** No transaction is open while we wait for another site. */
    void readWith(Outbound reader) {
        for (var turn : QuarkusTransaction.requiringNew().call(() -> RepositoryReading.take(clock.now()))) {
            var visit = RepositoryVisit.to(turn.address(), reader);
            QuarkusTransaction.requiringNew().run(() -> RepositoryReading.keep(turn, visit, clock.now()));
        }
    }

    void again(@Observes Locked locked) {
        RepositoryReading.awaitAgain(locked.hackathon(), locked.at());
    }
}
