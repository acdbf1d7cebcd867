package openhall.people;

import openhall.web.Refused;

/** Somebody who is not on the staff has nothing to leave, and nobody shuts the door behind themself. */
final class CannotLeave extends Refused {
    private static final long serialVersionUID = 1L;

    private CannotLeave(String sentence) {
        super(sentence);
    }

    static CannotLeave notOnTheStaff() {
        return new CannotLeave("This person is not on the staff, or has left already.");
    }

    static CannotLeave oneself() {
        return new CannotLeave("Ask another administrator to mark you as left, so that one always remains.");
    }
}
