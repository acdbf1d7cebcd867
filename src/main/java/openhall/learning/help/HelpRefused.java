package openhall.learning.help;

import openhall.web.Refused;

/** A question that cannot be taken, answered or moved on by whoever wants to. */
class HelpRefused extends Refused {
    private static final long serialVersionUID = 1L;

    HelpRefused(String sentence) {
        super(sentence);
    }

    static HelpRefused own() {
        return new HelpRefused("This is your own question, so somebody else has to answer it.");
    }

    static HelpRefused taken() {
        return new HelpRefused("Somebody else has just taken this question. Choose another one.");
    }

    static HelpRefused notTaken() {
        return new HelpRefused("You can answer a question once you have taken it, and only until it is answered.");
    }

    static HelpRefused over() {
        return new HelpRefused("This question has been answered or closed already.");
    }

    static HelpRefused notAnswered() {
        return new HelpRefused("You can say that an answer did not help once there is one.");
    }
}
