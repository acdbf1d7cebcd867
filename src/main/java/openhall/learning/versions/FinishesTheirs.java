package openhall.learning.versions;

import openhall.web.Refused;

/** Something that a learner has done has no place in the newer version. */
class FinishesTheirs extends Refused {
    private static final long serialVersionUID = 1L;

    FinishesTheirs() {
        super("The newer version has other steps, and some of what you have done would be lost. Finish the version you"
                + " began.");
    }
}
