package openhall.people.sso;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Clears the attempts that never came back; safe to run on every node. */
class SsoJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 25 * * * ?")
    @Transactional
    void clear() {
        SsoAttempt.deleteOver(clock.instant());
    }
}
