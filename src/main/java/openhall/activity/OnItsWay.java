package openhall.activity;

import openhall.web.Refused;

/** A mail that has gone, or is going right now, can be neither sent again nor given up. */
final class OnItsWay extends Refused {
    private static final long serialVersionUID = 1L;

    private OnItsWay() {
        super("This mail has been sent, given up or is on its way right now. Look at the list again.");
    }

    static void unless(boolean stuck) {
        if (!stuck) {
            throw new OnItsWay();
        }
    }
}
