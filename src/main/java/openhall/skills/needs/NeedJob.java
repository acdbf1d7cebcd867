package openhall.skills.needs;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import openhall.activity.Folding;

/** Counts every need again at start and each night, because people join, move and leave without any evidence changing. */
@ApplicationScoped
class NeedJob {
    @Scheduled(cron = "0 5 1 * * ?", timeZone = "Europe/London")
    @Transactional
    void nightly() {
        Folding.due(NeedTally.TOPIC, NeedTally.ALL);
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        Folding.due(NeedTally.TOPIC, NeedTally.ALL);
    }
}
