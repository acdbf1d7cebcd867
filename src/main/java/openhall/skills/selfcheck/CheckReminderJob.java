package openhall.skills.selfcheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Reminds people to check their skills again, before the digests of the day go out. */
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
