package openhall.people.door;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import openhall.people.PersonSession;
import openhall.people.SecretLink;

/** Clears what has run out; safe to run on every node. */
class SessionJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 * * * ?")
    @Transactional
    void clear() {
        var now = clock.instant();
        PersonSession.deleteOver(now);
        FailedSignIn.deleteOver(now);
        SecretLink.deleteOver(now.minus(Duration.ofDays(30)));
    }
}
