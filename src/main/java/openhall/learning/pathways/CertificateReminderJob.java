package openhall.learning.pathways;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Reminds of certificates that end soon; it asks every hour, so that a night without the service loses no reminder. */
class CertificateReminderJob {
    @Inject
    CertificateReminders reminders;

    @Scheduled(cron = "0 20 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tell() {
        reminders.tellDue();
    }
}
