package openhall.ideas.prepared;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import java.time.Clock;

/** Publishes the decisions whose moment has come; a row lock makes it once, on however many nodes. */
class ReadyJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 * * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publish() {
        Publication.ofDue(clock.instant());
    }
}
