package openhall.learning.assignments.rules;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import openhall.learning.assignments.AssignmentDesk;

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
