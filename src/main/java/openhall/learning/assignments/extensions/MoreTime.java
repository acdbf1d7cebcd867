package openhall.learning.assignments.extensions;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import openhall.learning.assignments.AssignedLearning;
import openhall.learning.assignments.NoLongerOpen;
import openhall.people.Person;

/** Who may ask for more time, and who may answer: the same for pages and programs. */
public final class MoreTime {
    private MoreTime() {}

    /** Somebody's own row, held until the transaction ends, still open, and not with a learning lead. */
    public static AssignedLearning heldFor(Person person, UUID id) {
        var row = AssignedLearning.held(id);
        if (row == null || !row.person.id.equals(person.id)) {
            throw new NotFoundException();
        }
        NoLongerOpen.unless(row.isOpen() && row.exception == null);
        return row;
    }

    /** What somebody of a manager's direct reports asks; anything else is not found. */
    public static Extension askedOf(Person manager, UUID id) {
        var asked = Extension.byId(id);
        if (asked == null || !asked.isFor(manager)) {
            throw new NotFoundException();
        }
        return asked;
    }

    /** Once: whoever answers second changes nothing. */
    public static void answer(Extension asked, boolean yes, String words, Person by, Instant at) {
        var row = AssignedLearning.held(asked.assigned.id);
        NoLongerOpen.unless(row != null && row.isOpen());
        asked.decide(yes, words, by, at);
    }
}
