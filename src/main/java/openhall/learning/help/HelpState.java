package openhall.learning.help;

import java.util.List;

/** How far a question is. */
enum HelpState {
    OPEN("Waiting"),
    TAKEN("In hand"),
    ANSWERED("Answered"),
    CLOSED("Closed");

    /** Those for which the clock runs. */
    static final List<HelpState> WAITING = List.of(OPEN, TAKEN);

    private final String text;

    HelpState(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean isWaiting() {
        return WAITING.contains(this);
    }
}
