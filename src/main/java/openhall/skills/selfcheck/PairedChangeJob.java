package openhall.skills.selfcheck;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Publishes how people have come on at start and each night: what came out for a month does not come out again. */
@ApplicationScoped
class PairedChangeJob {
    @Inject
    PairedGroups groups;

    /** False in a process that only runs a command. */
    @Inject
    @ConfigProperty(name = "openhall.serving")
    boolean serving;

    @Scheduled(
            cron = "0 15 1 * * ?",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nightly() {
        groups.publishDue();
    }

    /** After what is made up for a demonstration. */
    void atStart(@Observes @Priority(200) StartupEvent started) {
        if (serving) {
            groups.publishDue();
        }
    }
}
