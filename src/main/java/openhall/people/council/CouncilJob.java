package openhall.people.council;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import openhall.people.Council;

/** Hears of changes that were made on another node. */
class CouncilJob {
    @Inject
    Council council;

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        council.refresh();
    }
}
