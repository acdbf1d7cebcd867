package openhall.learning.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that one person was asked, as programs and files get it; the same fields for the person and the manager. */
public record AskedShape(
        UUID id,
        String assignment,
        String title,
        String path,
        String why,
        LocalDate dueOn,
        Instant assignedAt,
        Asked.State state,
        @Nullable Instant doneAt,
        @Nullable String doneVia,
        @Nullable Ended whyEnded,
        @Nullable Impossible exception,
        @Nullable LocalDate askedUntil,
        @Nullable Instant answeredAt,
        @Nullable Boolean moreGiven) {

    public static final List<String> HEADER = List.of(
            "assignment",
            "what",
            "why",
            "state",
            "due_on",
            "assigned_at",
            "done_at",
            "why_done",
            "why_ended",
            "needs_date");

    public static AskedShape of(Asked one) {
        return new AskedShape(
                one.id(),
                one.ref(),
                one.title(),
                one.path(),
                one.why(),
                one.dueOn(),
                one.assignedAt(),
                one.state(),
                one.doneAt(),
                one.doneVia(),
                one.whyEnded(),
                one.exception(),
                one.askedUntil(),
                one.answeredAt(),
                one.moreGiven());
    }

    public List<String> cells() {
        return List.of(
                assignment,
                title,
                why,
                state.text(),
                dueOn.toString(),
                assignedAt.toString(),
                doneAt == null ? "" : doneAt.toString(),
                Objects.requireNonNullElse(doneVia, ""),
                whyEnded == null ? "" : whyEnded.text(),
                exception == null ? "" : exception.text());
    }
}
