package openhall.skills.selfcheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Removes what people began to answer about skills that are no longer in use. */
@ApplicationScoped
class DraftJob {
    @Scheduled(cron = "0 35 1 * * ?", timeZone = "Europe/London")
    @Transactional
    void nightly() {
        SelfCheckDraft.forgetRetired();
    }
}
