package openhall.ideas;

import openhall.web.Refused;

/** Nobody checks, answers or supports an idea they sent themselves. */
class NotYourOwnIdea extends Refused {
    private static final long serialVersionUID = 1L;

    NotYourOwnIdea() {
        super("You sent this idea, so someone else has to do this.");
    }
}
