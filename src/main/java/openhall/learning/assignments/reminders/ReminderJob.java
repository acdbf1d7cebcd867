package openhall.learning.assignments.reminders;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Sends what is due every morning, before the day's digest is written. */
class ReminderJob {
    @Inject
    Reminders reminders;

    @Scheduled(
            cron = "0 20 6 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        reminders.sendAll();
    }
}
