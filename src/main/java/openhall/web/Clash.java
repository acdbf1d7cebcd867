package openhall.web;

import jakarta.persistence.EntityNotFoundException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** A no of the database that is nobody's fault: two people at the same moment, or text that cannot be kept. */
enum Clash {
    AT_ONCE(
            409,
            "This has just been done",
            "You or somebody else did the same a moment ago. Go back and look at the page again."),
    HIDDEN_CHARACTERS(
            422,
            "This text cannot be kept",
            "It holds hidden characters. Go back, type it again without them and send it.");

    final int status;
    final String title;
    final String text;

    Clash(int status, String title, String text) {
        this.status = status;
        this.title = title;
        this.text = text;
    }

    /** What kind of clash is behind a fault, or null when it is a fault of ours. */
    static @Nullable Clash in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleStateException || cause instanceof EntityNotFoundException) {
                return AT_ONCE;
            }
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return ofState(refused.getSQLState());
            }
        }
        return null;
    }

    /** Unique violation, serialization failure, deadlock; character not in repertoire (PostgreSQL, appendix A). */
    private static @Nullable Clash ofState(String state) {
        return switch (state) {
            case "23505", "40001", "40P01" -> AT_ONCE;
            case "22021" -> HIDDEN_CHARACTERS;
            default -> null;
        };
    }
}
