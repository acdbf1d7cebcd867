package openhall.hackathons;

import java.util.EnumSet;
import java.util.Set;

/** Where a hackathon stands by the time of the site. Computed, never typed. */
public enum Phase {
    DRAFT("Not published", "neutral"),
    ANNOUNCED("Announced", "neutral"),
    REGISTRATION("Teams are forming", "info"),
    RUNNING("Under way", "good"),
    JUDGING("Being judged", "info"),
    RESULTS_HELD("Results are being checked", "warn"),
    FINALISED("Finished", "neutral"),
    IN_ADOPTION("Finished, and services decide", "neutral"),
    CLOSED("Closed", "neutral"),
    CANCELLED("Cancelled", "warn");

    private static final Set<Phase> FINAL = EnumSet.of(FINALISED, IN_ADOPTION, CLOSED);
    private static final Set<Phase> AFTER_THE_DEADLINE =
            EnumSet.of(JUDGING, RESULTS_HELD, FINALISED, IN_ADOPTION, CLOSED);

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

    public boolean takesTeams() {
        return this == REGISTRATION || this == RUNNING;
    }

    /** Whether entries have been sent and can change no more. */
    public boolean isClosedToEntries() {
        return AFTER_THE_DEADLINE.contains(this);
    }

    /** Whether a challenge can still be set for it. */
    public boolean takesChallenges() {
        return !isClosedToEntries() && this != CANCELLED;
    }

    public boolean takesScores() {
        return this == JUDGING || this == RESULTS_HELD;
    }

    /** Whether its results are public. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }
}
