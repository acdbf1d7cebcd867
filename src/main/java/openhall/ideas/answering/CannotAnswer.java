package openhall.ideas.answering;

import openhall.web.Refused;

/** Somebody cannot answer, own or assess this idea, or not now. */
class CannotAnswer extends Refused {
    private static final long serialVersionUID = 1L;

    CannotAnswer(String sentence) {
        super(sentence);
    }

    static void unless(boolean allowed, String sentence) {
        if (!allowed) {
            throw new CannotAnswer(sentence);
        }
    }

    static void ifOwn(boolean own) {
        unless(!own, "You sent this idea, so someone else has to do this.");
    }
}
