package openhall.people;

import openhall.web.Refused;

/** A program read the council's profile before somebody else changed it. */
public final class ChangedMeanwhile extends Refused {
    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("Somebody else has changed the council's profile since you read it. Read it again and send yours.");
    }
}
