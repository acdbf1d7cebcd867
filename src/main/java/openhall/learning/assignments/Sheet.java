package openhall.learning.assignments;

import java.time.Instant;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** An assignment and how far its people are, as somebody may see it: managers see their own line. */
record Sheet(Assignment assignment, @Nullable UUID line, Progress progress) {

    static Sheet of(Assignment assignment, @Nullable UUID line, Instant now, @Nullable Cursor after) {
        return new Sheet(assignment, line, Progress.of(assignment, line, WorkingDays.day(now), after));
    }

    public boolean inForce() {
        return assignment.withdrawnAt == null;
    }

    public String withdrawalPath() {
        return assignment.page() + "/withdrawal";
    }

    public String lettersPath() {
        return assignment.page() + "/letters";
    }

    public String csvPath() {
        return assignment.page() + "/people.csv";
    }
}
