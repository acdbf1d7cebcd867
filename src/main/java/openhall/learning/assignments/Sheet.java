package openhall.learning.assignments;

import java.time.Instant;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.people.Person;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** An assignment and how far its people are, as somebody may see it: managers see their own line. */
record Sheet(Assignment assignment, @Nullable UUID line, Progress progress) {

    static Sheet of(Assignment assignment, @Nullable UUID line, Instant now, @Nullable Cursor after) {
        return new Sheet(assignment, line, Progress.of(assignment, line, WorkingDays.day(now), after));
    }

    /** Null for somebody who neither leads learning nor made it: to them it is not there. */
    static @Nullable Assignment visible(String ref, Person viewer, boolean lead) {
        var assignment = Assignment.byRef(ref);
        return assignment != null && (lead || assignment.isMadeBy(viewer)) ? assignment : null;
    }

    public boolean inForce() {
        return assignment.withdrawnAt == null;
    }

    public String withdrawalPath() {
        return assignment.page() + "/withdrawal";
    }

    public String csvPath() {
        return assignment.page() + "/people.csv";
    }
}
