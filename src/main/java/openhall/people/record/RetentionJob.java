package openhall.people.record;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Removes what has been kept long enough, once a night. */
class RetentionJob {
    @Inject
    RetentionDesk desk;

    @Scheduled(
            cron = "0 40 2 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        desk.purgeTonight();
    }
}
