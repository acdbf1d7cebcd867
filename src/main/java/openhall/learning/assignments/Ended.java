package openhall.learning.assignments;

/** Why something is no longer asked of somebody who had not done it. */
public enum Ended {
    LEFT("Left the council"),
    MOVED("In another part of the council or another team now"),
    NO_MATCH("The rule no longer fits: the level, the post or the part of the council is another now"),
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
