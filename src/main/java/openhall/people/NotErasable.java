package openhall.people;

import openhall.web.Refused;

/** Whose record cannot be deleted yet, and what has to come first. */
public final class NotErasable extends Refused {
    private static final long serialVersionUID = 1L;

    private NotErasable(String sentence) {
        super(sentence);
    }

    /** While somebody works here the council needs their record; and an administrator always remains. */
    public static void refuse(Person person) {
        if (person.isOnTheStaff()) {
            throw new NotErasable("The council needs the record of people who work here. It can be deleted when they"
                    + " have left.");
        }
        if (person.has(Role.ADMINISTRATOR)) {
            throw new NotErasable("Ask another administrator to take the role away first, so that one always remains.");
        }
    }
}
