package openhall.ideas.limits;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets ideas in whose turn has come, and forgets what counted; safe to run on every node. */
@ApplicationScoped
class TurnJob {
    @Inject
    Clock clock;

    @Scheduled(every = "{openhall.ideas.pace.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void letIn() {
        IdeaTurn.letIn(clock.instant());
    }

    @Scheduled(cron = "0 25 * * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        var at = clock.instant();
        Tally.deleteOver(at);
        Proofs.deleteOver(at);
        IdeaTurn.deleteOver(at);
        Retry.deleteOver(at);
        DayKey.deleteOver(at);
    }
}
