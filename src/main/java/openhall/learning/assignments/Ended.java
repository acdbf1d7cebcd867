package openhall.learning.assignments;

/** Why something is no longer asked of somebody who had not done it. */
public enum Ended {
    LEFT("Left the council"),
    MOVED("Moved to another team"),
    NO_MATCH("The rule no longer fits"),
    WITHDRAWN("It was withdrawn"),
    TAKEN_OFF("A learning lead took it off");

    private final String text;

    Ended(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
