package openhall.activity.notices;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Writes the digests that are due; it asks often, so that none waits long where the service was down at the hour. */
class DigestJob {
    @Inject
    DigestDesk desk;

    @Scheduled(cron = "0 0/5 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        desk.writeDue();
    }
}
