package openhall.hackathons.adoption;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import openhall.hackathons.SiteClock;

/** Reminds owners of projects every morning, before the day's digest is written. */
class ReviewJob {
    @Inject
    SiteClock clock;

    @Scheduled(
            cron = "0 35 6 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void remind() {
        ReviewReminder.send(clock.now());
    }
}
