package openhall.learning.assignments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;

/** What somebody has to learn, why and by when: overdue first, then soonest due. */
public record Due(List<Asked> open) {

    public static Due of(UUID personId, Instant now) {
        return new Due(AskedRows.open(personId, WorkingDays.day(now)));
    }

    public boolean nothing() {
        return open.isEmpty();
    }

    public long overdue() {
        return open.stream().filter(Asked::overdue).count();
    }
}
