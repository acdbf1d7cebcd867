package openhall.ideas.moderation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Every night, keeps the months of moderation that are over. */
@ApplicationScoped
class ModerationMonthJob {
    @Inject
    Clock clock;

    @Scheduled(
            cron = "0 40 3 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        ModerationMonth.keepFinished(clock.instant());
    }
}
