package openhall.activity;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;

/** Folds what is due, once a second. */
class FoldingJob {
    @Inject
    FoldingDesk desk;

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fold() {
        desk.foldAll();
    }
}
