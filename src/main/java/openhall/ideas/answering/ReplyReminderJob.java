package openhall.ideas.answering;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Reminds idea owners every morning, before the day's digest is written. */
class ReplyReminderJob {
    @Inject
    ReplyReminders reminders;

    @Scheduled(
            cron = "0 25 6 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        reminders.sendAll();
    }
}
