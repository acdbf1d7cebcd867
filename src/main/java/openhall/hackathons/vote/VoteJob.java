package openhall.hackathons.vote;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import openhall.hackathons.SiteClock;

/** Forgets who voted when it is not needed any more; safe to run on every node. */
@ApplicationScoped
class VoteJob {
    @Inject
    SiteClock clock;

    @Scheduled(cron = "0 35 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tidy() {
        Vote.tidy(clock.now());
    }
}
