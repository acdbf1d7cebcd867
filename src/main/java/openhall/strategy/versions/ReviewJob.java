package openhall.strategy.versions;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Looks each morning whether the strategy is past its review date. */
class ReviewJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 7 * * ?", timeZone = "Europe/London")
    @Transactional
    void remind() {
        ReviewReminder.send(clock.instant());
    }
}
