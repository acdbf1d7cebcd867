package openhall.learning.used;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** What the page of a course shows staff of what came of it. */
@Named("courseOutcomes")
@RequestScoped
public class CourseOutcomes {
    @Inject
    Me me;

    /** Null for who does not work here. */
    public @Nullable Outcomes of(UUID courseId) {
        return me.may(May.LEARN) ? Outcomes.of(courseId) : null;
    }

    /** Only who writes courses can do something about what stands in the way. */
    public boolean withReasons() {
        return me.may(May.WRITE_COURSES);
    }
}
