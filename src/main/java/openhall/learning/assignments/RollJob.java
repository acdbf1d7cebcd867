package openhall.learning.assignments;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Looks at every rule again, once a night. */
class RollJob {
    @Inject
    AssignmentDesk desk;

    @Scheduled(
            cron = "0 10 3 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settle() {
        desk.settleAll();
    }
}
