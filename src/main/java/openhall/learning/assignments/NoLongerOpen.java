package openhall.learning.assignments;

import openhall.web.Refused;

/** Nothing can be changed about learning that is done, or that nobody asks any more. */
class NoLongerOpen extends Refused {
    private static final long serialVersionUID = 1L;

    NoLongerOpen() {
        super("This is done, or nobody asks for it any more.");
    }

    static void unless(boolean open) {
        if (!open) {
            throw new NoLongerOpen();
        }
    }
}
