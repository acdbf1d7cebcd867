package openhall.ideas.moderation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** One thing that waits for a moderator; what somebody wrote themselves is there for them to see, not to decide. */
public record QueueRow(
        UUID id, String kind, String ref, String title, Instant since, CheckClock clock, boolean own, int many) {
    static QueueRow of(Object[] row, Instant now, @Nullable UUID reader) {
        var since = (Instant) row[4];
        return new QueueRow(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                since,
                CheckClock.of(since, now),
                row[5] != null && Objects.equals(row[5], reader),
                (Integer) row[6]);
    }

    public String path() {
        return switch (kind) {
            case "COMMENT" -> "/moderation/comments/" + ref;
            case "REPORT" -> "/moderation/reports/" + ref;
            case "APPEAL" -> "/moderation/appeals/" + ref;
            default -> "/moderation/" + ref;
        };
    }

    public String what() {
        return switch (kind) {
            case "COMMENT" -> "Comment";
            case "REPORT" -> Formats.times(many, "report", "reports");
            case "APPEAL" -> "Appeal";
            default -> "Idea";
        };
    }
}
