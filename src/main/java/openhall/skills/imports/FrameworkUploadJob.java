package openhall.skills.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets files a day after they came; safe to run on every node. */
class FrameworkUploadJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 45 1 * * ?", timeZone = "Europe/London")
    @Transactional
    void forget() {
        FrameworkUpload.deleteOver(clock.instant());
    }
}
