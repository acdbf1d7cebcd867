package openhall.skills.selfcheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Asks people to check their skills, and again half a year later, before the digests of the day go out. */
class CheckReminderJob {
    @Inject
    CheckReminders reminders;

    @Scheduled(
            cron = "0 40 5 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        reminders.tellDue();
    }
}
