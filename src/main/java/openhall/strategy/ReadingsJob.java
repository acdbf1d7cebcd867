package openhall.strategy;

import io.quarkus.scheduler.Scheduled;
import jakarta.transaction.Transactional;

/** Gives every day its readings, also when nothing moved. */
class ReadingsJob {

    @Scheduled(cron = "0 10 1 * * ?", timeZone = "Europe/London")
    @Transactional
    void refresh() {
        Readings.foldAll();
    }
}
