package openhall.people.directory;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets files a day after they came; safe to run on every node. */
class DirectoryJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 50 * * * ?")
    @Transactional
    void forget() {
        DirectoryUpload.deleteOver(clock.instant());
    }
}
