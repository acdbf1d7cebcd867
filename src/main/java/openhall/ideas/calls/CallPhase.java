package openhall.ideas.calls;

/** Where a call is on its clock. */
public enum CallPhase {
    DRAFT("Not published", "neutral"),
    COMING("Not open yet", "neutral"),
    SENDING("Open for ideas", "good"),
    SUPPORTING("Open for support", "info"),
    ANSWERING("The council writes its answers", "info"),
    ANSWERED("Answered", "good");

    private final String text;
    private final String kind;

    CallPhase(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    public String text() {
        return text;
    }

    /** Which kind of status tag shows it. */
    public String kind() {
        return kind;
    }
}
