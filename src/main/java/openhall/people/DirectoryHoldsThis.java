package openhall.people;

import openhall.web.Refused;

/** What the council's directory says about its staff is changed there, or the next night would change it back. */
public final class DirectoryHoldsThis extends Refused {
    private static final long serialVersionUID = 1L;

    private DirectoryHoldsThis() {
        super("Your name and email address come from the council's directory."
                + " Ask your manager to have them changed there.");
    }

    public static void refuseStaff(Person person) {
        if (person.isOnTheStaff()) {
            throw new DirectoryHoldsThis();
        }
    }
}
