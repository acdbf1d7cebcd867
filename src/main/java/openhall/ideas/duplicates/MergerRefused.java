package openhall.ideas.duplicates;

import openhall.web.Refused;

/** A merger that cannot be objected to, answered for or undone by whoever wants to. */
class MergerRefused extends Refused {
    private static final long serialVersionUID = 1L;

    MergerRefused(String sentence) {
        super(sentence);
    }

    static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new MergerRefused(sentence);
        }
    }
}
