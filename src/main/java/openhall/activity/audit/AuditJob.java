package openhall.activity.audit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Seals what was recorded within a second or so, and has the whole record checked every night. */
class AuditJob {
    @Inject
    SealDesk seals;

    @Inject
    CheckDesk checks;

    @Inject
    Clock clock;

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        seals.sealAll();
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        checks.goOn();
    }

    @Scheduled(cron = "0 15 3 * * ?")
    @Transactional
    void ask() {
        AuditCheck.askNightly(clock.instant());
    }
}
