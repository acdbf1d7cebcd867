package openhall.learning.quiz;

import openhall.web.Refused;

/** A quiz can be handed in only so many times a day. */
class AttemptsUsed extends Refused {
    private static final long serialVersionUID = 1L;

    AttemptsUsed(String sentence) {
        super(sentence);
    }
}
