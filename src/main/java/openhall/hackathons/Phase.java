package openhall.hackathons;

/** Where a hackathon stands on its own clock. Computed, never typed. */
public enum Phase {
    ANNOUNCED("Announced", "neutral"),
    REGISTRATION("Teams are forming", "info"),
    RUNNING("Under way", "good"),
    JUDGING("Being judged", "info"),
    RESULTS_HELD("Results are being checked", "warn"),
    FINALISED("Finished", "neutral");

    private final String text;
    private final String kind;

    Phase(String text, String kind) {
        this.text = text;
        this.kind = kind;
    }

    public String text() {
        return text;
    }

    /** The kind of status tag that shows it. */
    public String kind() {
        return kind;
    }

    boolean takesTeams() {
        return this == REGISTRATION || this == RUNNING;
    }

    public boolean isClosedToEntries() {
        return ordinal() >= JUDGING.ordinal();
    }

    public boolean takesScores() {
        return this == JUDGING || this == RESULTS_HELD;
    }
}
