package openhall.activity;

import openhall.web.Refused;

/** A mail that has gone, or is going right now, can be neither sent again nor given up. */
final class OnItsWay extends Refused {
    private static final long serialVersionUID = 1L;

    private OnItsWay() {
        super("This email has been sent or given up, or is on its way. Look at the list again.");
    }

    static void unless(boolean stuck) {
        if (!stuck) {
            throw new OnItsWay();
        }
    }
}
