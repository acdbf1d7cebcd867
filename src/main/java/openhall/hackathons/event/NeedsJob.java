package openhall.hackathons.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import openhall.hackathons.SiteClock;

/** Forgets what people needed, 30 days after the end; safe to run on every node. */
@ApplicationScoped
class NeedsJob {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    SiteClock clock;

    @Scheduled(
            cron = "0 35 2 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Registration.forgetNeeds(clock.now().minus(KEPT));
    }
}
