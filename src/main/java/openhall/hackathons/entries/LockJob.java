package openhall.hackathons.entries;

import io.quarkus.logging.Log;
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
            lockAlone(due.slug);
        }
    }

    /** What goes wrong at one hackathon holds up no other. */
    private void lockAlone(String slug) {
        try {
            QuarkusTransaction.requiringNew().run(() -> lock(slug));
        } catch (RuntimeException e) {
            Log.errorf(e, "The entries of %s could not be locked and will be tried again", slug);
        }
    }

    /** Waits for whoever is sending an entry, and reads the time again after that. */
    private void lock(String slug) {
        var hackathon = Hackathon.named(slug);
        Submission.lockAll(hackathon, clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE));
    }
}
