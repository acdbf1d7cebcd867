package openhall.ideas.calls;

import openhall.web.Refused;

/** A call cannot be changed like this now. */
class CallRefused extends Refused {
    private static final long serialVersionUID = 1L;

    CallRefused(String sentence) {
        super(sentence);
    }

    static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new CallRefused(sentence);
        }
    }
}
