package openhall.ideas.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import openhall.ideas.ForgottenIdeas;
import openhall.ideas.pictures.IdeaPicture;

/** Once a day, deletes ideas that nobody confirmed, and drafts that nobody went on with, in fourteen days. */
@ApplicationScoped
class IdeaClosingJob {
    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 3 * * ?", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        ForgottenIdeas.unconfirmed(clock.instant());
        IdeaDraft.forgetOld(clock.instant());
        IdeaPicture.forgetOrphans();
    }
}
