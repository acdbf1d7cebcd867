package openhall.learning.used;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every morning, before the day's digest is written; a morning without the service is made good by the next one. */
class UseQuestionsJob {
    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "openhall.used-at-work.days")
    int days;

    @Scheduled(
            cron = "0 15 6 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void ask() {
        UseQuestions.askAndRemind(Duration.ofDays(days), clock.instant());
    }
}
