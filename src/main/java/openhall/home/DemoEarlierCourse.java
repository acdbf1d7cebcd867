package openhall.home;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import openhall.files.ContentLoader;
import openhall.files.Problems;
import openhall.learning.Course;
import openhall.learning.CourseFiles;
import openhall.learning.Enrolment;
import openhall.people.Mode;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The demonstration's course for leaders as it was before its files came up: Lena began it then, so there is a newer
 * version, and she decides whether she moves on to it.
 */
@ApplicationScoped
class DemoEarlierCourse implements ContentLoader {
    private static final String SLUG = "leading-digital-change";
    private static final String SUMMARY = "You will be able to say who decides and how long work is likely to take,"
            + " fund what changes for people, and clear what stops a team.";

    @Inject
    Mode mode;

    @Inject
    CourseFiles files;

    @Inject
    @ConfigProperty(name = "openhall.demo.history", defaultValue = "true")
    boolean history;

    /** After skills and goals, which the course names, and just before the courses. */
    @Override
    public int order() {
        return 29;
    }

    @Override
    public void check(Problems problems) {
        // The files of the course are checked where courses are.
    }

    @Override
    public void load(Problems problems, Instant at) {
        if (mode.demo() && history && publish(at.minus(Duration.ofDays(60)))) {
            QuarkusTransaction.requiringNew().run(() -> begin(at.minus(Duration.ofDays(45))));
        }
    }

    private boolean publish(Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> files.publishEarlier(SLUG, SUMMARY, at));
    }

    private static void begin(Instant at) {
        Enrolment.start(DemoCrowd.named("Lena Fox"), Objects.requireNonNull(Course.bySlug(SLUG)), at);
    }
}
