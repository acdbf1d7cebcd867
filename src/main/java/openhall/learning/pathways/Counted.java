package openhall.learning.pathways;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import openhall.learning.pathways.PathwayEvent.Kind;
import openhall.learning.pathways.PathwayEvent.Line;
import org.jspecify.annotations.Nullable;

/**
 * What one row comes to when it is counted again; nothing is kept yet. {@code count} is null where the pathway is
 * completed already: that stays as it was, and only its certificate can be renewed.
 */
record Counted(
        PathwayProgress row,
        @Nullable Count count,
        @Nullable CertificateTerm earned,
        Instant at) {

    static Counted of(PathwayProgress row, Finished finished, @Nullable CertificateTerm last, Instant at) {
        var plan = row.pathway.version().content();
        var when = PathwayEvent.asKept(finished.latest(plan.items(), at));
        var count = row.isCompleted() ? null : Count.of(plan, finished::has);
        var completedAt = count != null && count.full() ? when : row.completedAt;
        var earned = completedAt == null
                ? null
                : CertificateTerm.earned(row, completedAt, last, new Earning(plan, finished, when));
        return new Counted(row, count, earned, when);
    }

    UUID person() {
        return row.person.id;
    }

    boolean completes() {
        return count != null && count.full();
    }

    /** Whether the pathway is completed by this, or its certificate renewed. */
    boolean isNews() {
        return completes() || earned != null;
    }

    private PathwayVersion latest() {
        return row.pathway.version();
    }

    private boolean moves() {
        return !latest().id.equals(row.version.id);
    }

    /** Whether anything of the row is different from what is stored. */
    boolean changes() {
        return count != null
                && (moves()
                        || count.full()
                        || count.done() != row.itemsDone
                        || count.total() != row.itemsTotal
                        || !count.why().equals(row.why));
    }

    /** Only of what is not completed. */
    PathwayProgress.Kept kept() {
        var counted = Objects.requireNonNull(count);
        var completed = counted.full() ? at.toString() : null;
        return new PathwayProgress.Kept(row.id, latest().id, counted.done(), counted.total(), counted.why(), completed);
    }

    /** In the order in which it happened. */
    Stream<Line> events() {
        var lines = new ArrayList<Line>();
        var counted = count;
        if (counted != null) {
            if (moves()) {
                lines.add(event(Kind.MOVED, "From version " + row.version.number + " to " + latest().number));
            }
            counted.counted().forEach(item -> lines.add(Line.counted(person(), latest(), item, at)));
            if (counted.full()) {
                lines.add(event(Kind.COMPLETED, counted.why()));
            }
        }
        var term = earned;
        if (term != null && !term.isFirst()) {
            lines.add(event(Kind.RENEWED, term.via));
        }
        return lines.stream();
    }

    private Line event(Kind kind, String detail) {
        return Line.of(person(), latest(), kind, at, detail);
    }
}
