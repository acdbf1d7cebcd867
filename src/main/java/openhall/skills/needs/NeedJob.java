package openhall.skills.needs;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import openhall.activity.Folding;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts every need again at start and each night, because people join, move and leave without any evidence changing. */
@ApplicationScoped
class NeedJob {
    /** False in a process that only runs a command. */
    @Inject
    @ConfigProperty(name = "openhall.serving")
    boolean serving;

    @Scheduled(cron = "0 5 1 * * ?", timeZone = "Europe/London")
    @Transactional
    void nightly() {
        Folding.due(NeedTally.TOPIC, NeedTally.ALL);
    }

    @Transactional
    void atStart(@Observes StartupEvent started) {
        if (serving) {
            Folding.due(NeedTally.TOPIC, NeedTally.ALL);
        }
    }
}
