package openhall.learning.used;

import java.util.UUID;
import openhall.activity.Folding;
import openhall.learning.CourseVersion;

/** Asks for what came of a course to be counted again, in the transaction of the act. */
public final class OutcomesDue {
    private OutcomesDue() {}

    static void of(UUID courseId) {
        Folding.due(OutcomeFold.TOPIC, courseId.toString());
    }

    /** After the figures of a version were counted, of which this one is made; nothing for one that is gone. */
    public static void ofVersion(UUID versionId) {
        var version = CourseVersion.byId(versionId);
        if (version != null) {
            of(version.course.id);
        }
    }
}
