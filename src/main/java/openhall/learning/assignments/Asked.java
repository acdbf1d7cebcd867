package openhall.learning.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one person was asked to learn, as they, their manager, files and programs see it: all of them read this.
 * {@code askedUntil} is the day until which they ask for more time, while nobody has answered; {@code answeredAt} is when
 * such a wish was last answered, and {@code moreGiven} how.
 */
public record Asked(
        UUID id,
        UUID personId,
        String ref,
        String title,
        String path,
        String why,
        LocalDate dueOn,
        Instant assignedAt,
        @Nullable Instant doneAt,
        @Nullable String doneVia,
        @Nullable Instant endedAt,
        @Nullable Ended whyEnded,
        @Nullable Impossible exception,
        @Nullable LocalDate askedUntil,
        @Nullable Instant answeredAt,
        @Nullable Boolean moreGiven,
        LocalDate today) {

    public enum State {
        OVERDUE("Overdue", "bad"),
        OPEN("To do", "info"),
        NEEDS_DATE("Needs another date", "warn"),
        DONE("Done", "good"),
        ENDED("No longer asked", "neutral");

        private final String text;
        private final String kind;

        State(String text, String kind) {
            this.text = text;
            this.kind = kind;
        }

        public String text() {
            return text;
        }

        public String kind() {
            return kind;
        }
    }

    public State state() {
        if (doneAt != null) {
            return State.DONE;
        }
        if (endedAt != null) {
            return State.ENDED;
        }
        if (exception != null) {
            return State.NEEDS_DATE;
        }
        return dueOn.isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    public boolean open() {
        return doneAt == null && endedAt == null;
    }

    public boolean overdue() {
        return state() == State.OVERDUE;
    }

    /** Whether more time can be asked for: once at a time, and not while a learning lead has it. */
    public boolean extendable() {
        return open() && exception == null && askedUntil == null;
    }

    public String extensionPath() {
        return "/learn/assigned/" + id + "/extension";
    }

    /** What became of it and why, in a sentence without a full stop. */
    public String story() {
        if (doneAt != null) {
            return "Done on " + Formats.dateTime(doneAt) + ". " + doneVia;
        }
        if (whyEnded != null && endedAt != null) {
            return "No longer asked since " + Formats.date(endedAt) + ". " + whyEnded.text();
        }
        if (exception != null) {
            return exception.text() + ". A learning lead will set another date";
        }
        return askedUntil == null
                ? "Due on " + Formats.date(dueOn) + answer()
                : "More time asked, until " + Formats.date(askedUntil);
    }

    /** Whoever asked for more time reads here what came of it, not only in a notice that is soon out of sight. */
    private String answer() {
        if (answeredAt == null) {
            return "";
        }
        var given = Boolean.TRUE.equals(moreGiven) ? "More time was given on " : "More time was not given, on ";
        return ". " + given + Formats.date(answeredAt);
    }
}
