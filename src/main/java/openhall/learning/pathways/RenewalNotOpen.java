package openhall.learning.pathways;

import openhall.web.Refused;

/** A certificate that has not been given, or does not end soon, cannot be renewed. */
class RenewalNotOpen extends Refused {
    private static final long serialVersionUID = 1L;

    RenewalNotOpen() {
        super("You cannot renew this certificate now. The page of the pathway says when you can.");
    }
}
