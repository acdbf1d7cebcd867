package openhall.learning.statistics;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import openhall.learning.CourseVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts every course again at start and each night, because people also stop, and are erased, without doing anything. */
@ApplicationScoped
class FiguresJob {
    /** False in a process that only runs a command. */
    @Inject
    @ConfigProperty(name = "openhall.serving")
    boolean serving;

    @Scheduled(cron = "0 25 1 * * ?", timeZone = "Europe/London")
    @Transactional
    void nightly() {
        CourseVersion.begunByAnybody().forEach(FiguresDue::ofAll);
    }

    /** After the courses are read from their files. */
    @Transactional
    void atStart(@Observes @Priority(200) StartupEvent started) {
        if (serving) {
            CourseVersion.begunByAnybody().forEach(FiguresDue::ofAll);
        }
    }
}
