package openhall.ideas.moderation;

import java.time.Instant;
import java.util.UUID;
import openhall.ideas.ReasonCode;
import openhall.ideas.Visibility;
import openhall.ideas.appeals.Appeal;
import openhall.ideas.reports.Report;
import org.jspecify.annotations.Nullable;

/** One thing that was done in moderation: what, by whom, when and why. An author is never named. */
public record LogRow(
        UUID id,
        Instant at,
        String ref,
        String kind,
        String to,
        String who,
        @Nullable String code,
        String words) {
    static LogRow of(Object[] row) {
        return new LogRow(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }

    public String what() {
        return switch (kind) {
            case "ASKED" -> "Appeal asked";
            case "APPEAL" -> "Appeal: " + Appeal.Outcome.valueOf(to).text();
            case "REPORT" -> "Reports settled: " + Report.Outcome.valueOf(to).text();
            default -> state();
        };
    }

    public String reason() {
        var found = code == null ? null : ReasonCode.named(code);
        return found == null ? "" : found.text();
    }

    public String path() {
        return ref.startsWith("C-") ? "/moderation/comments/" + ref : "/moderation/" + ref;
    }

    private String state() {
        var found = Visibility.named(to);
        return found == null ? to : found.text();
    }
}
