package openhall.people.door;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import openhall.people.LastSeen;
import openhall.people.PersonSession;
import openhall.people.SecretLink;

/** Writes when sessions were last seen, and clears what has run out; safe to run on every node. */
class SessionJob {
    @Inject
    Clock clock;

    @Inject
    LastSeen seen;

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void writeSeen() {
        seen.write();
    }

    @Scheduled(cron = "0 20 * * * ?")
    @Transactional
    void clear() {
        var now = clock.instant();
        PersonSession.deleteOver(now);
        FailedSignIn.deleteOver(now);
        AskedLetter.deleteOver(now);
        Joining.deleteOver(now);
        PasskeyCeremony.deleteOver(now);
        SecretLink.deleteOver(now.minus(Duration.ofDays(30)));
    }
}
