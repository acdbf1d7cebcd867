package openhall.ideas;

import openhall.web.Refused;

/** Nobody checks, answers or supports an idea they sent themselves, or checks one they entered for somebody. */
public class NotYourOwnIdea extends Refused {
    private static final long serialVersionUID = 1L;

    public NotYourOwnIdea() {
        this("You sent this idea, so someone else has to do this.");
    }

    NotYourOwnIdea(String sentence) {
        super(sentence);
    }
}
