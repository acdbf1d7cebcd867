package openhall.learning.help;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells champions every morning, before the day's digest is written, which questions have become late. */
class LateHelpJob {
    @Inject
    Clock clock;

    @Scheduled(
            cron = "0 25 6 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void tell() {
        HelpNews.allLate(clock.instant());
    }
}
