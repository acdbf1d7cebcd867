package openhall.learning.versions;

import openhall.learning.CourseVersion;
import openhall.learning.Enrolment;
import openhall.learning.Outlines;
import openhall.learning.Way;
import org.jspecify.annotations.Nullable;

/** A version of a course that came up after the one that somebody is in the middle of. */
public record Newer(CourseVersion version, Difference difference) {

    /** Null for whoever has completed theirs, or is on the newest. */
    public static @Nullable Newer of(Enrolment enrolment) {
        var newest = enrolment.course.version();
        if (enrolment.isCompleted() || newest.id.equals(enrolment.version.id)) {
            return null;
        }
        var way = new Way(
                Outlines.edition(enrolment.version).version(),
                Outlines.edition(newest).version());
        return new Newer(way.to(), Movers.difference(way));
    }
}
