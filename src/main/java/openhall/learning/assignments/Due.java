package openhall.learning.assignments;

import java.time.Instant;
import java.util.List;
import openhall.activity.WorkingDays;
import openhall.people.Person;

/** What somebody has to learn, why and by when: overdue first, then soonest due. */
public record Due(List<Asked> open) {

    public static Due of(Person person, Instant now) {
        return new Due(AskedRows.open(person.id, WorkingDays.day(now)));
    }

    public boolean nothing() {
        return open.isEmpty();
    }

    public long overdue() {
        return open.stream().filter(Asked::overdue).count();
    }
}
