package openhall.ideas;

import openhall.web.Refused;

/** Nobody checks, answers or supports an idea they sent themselves. */
public class NotYourOwnIdea extends Refused {
    private static final long serialVersionUID = 1L;

    public NotYourOwnIdea() {
        super("You sent this idea, so someone else has to do this.");
    }
}
