package openhall.learning.assignments;

import openhall.web.Refused;

/** Nothing can be changed about what is done or answered, or that nobody asks any more. */
public class NoLongerOpen extends Refused {
    private static final long serialVersionUID = 1L;

    NoLongerOpen() {
        super("This is done or answered, or nobody asks for it any more.");
    }

    public static void unless(boolean open) {
        if (!open) {
            throw new NoLongerOpen();
        }
    }
}
