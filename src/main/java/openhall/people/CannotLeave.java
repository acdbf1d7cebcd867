package openhall.people;

import java.util.UUID;
import openhall.web.Refused;
import org.jspecify.annotations.Nullable;

/** Somebody who is not on the staff has nothing to leave, and nobody shuts the door behind themself. */
final class CannotLeave extends Refused {
    private static final long serialVersionUID = 1L;

    private CannotLeave(String sentence) {
        super(sentence);
    }

    static void refuse(Person person, @Nullable UUID by) {
        if (!person.isOnTheStaff()) {
            throw new CannotLeave("This person is not on the staff, or has left already.");
        }
        if (person.id.equals(by)) {
            throw new CannotLeave("Ask another administrator to mark you as left, so that one always remains.");
        }
    }
}
