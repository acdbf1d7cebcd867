package openhall.hackathons.entries;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;

/** Locks entries when their time is over, once, on whichever node comes first; whoever reads them later does it too. */
@ApplicationScoped
class LockJob {
    @Inject
    SiteClock clock;

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lock() {
        for (var due : QuarkusTransaction.requiringNew().call(() -> Hackathon.toLock(clock.now()))) {
            QuarkusTransaction.requiringNew().run(() -> lock(due.slug));
        }
    }

    /** Waits for whoever is sending an entry, and reads the time again after that. */
    private void lock(String slug) {
        var hackathon = Hackathon.named(slug);
        Submission.lockAll(hackathon, clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE));
    }
}
