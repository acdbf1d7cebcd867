package openhall.ideas.moderation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** What waits for the moderators, ideas and comments together, by when it is due. */
final class Queue {
    private static final int ROWS = 20;

    private static final String PAGE = """
            select q.id, q.kind, q.ref, q.title, q.since, q.author_id, q.many from (%s) q
             where (q.since, q.id) > (:at, :id) order by q.since, q.id""";

    private static final String COUNTS = Arrays.stream(QueueFilter.values())
            .map(filter ->
                    "select %d as nr, count(*) as many, count(*) filter (where q.since < :late) as late from (%s) q"
                            .formatted(filter.ordinal(), filter.select()))
            .collect(Collectors.joining(" union all ", "select n.nr, n.many, n.late from (", ") n order by n.nr"));

    /** How many wait for something, and how many of them longer than they should. */
    public record Count(QueueFilter filter, long many, long late) {
        public String sentence() {
            var what = switch (filter) {
                case TO_CHECK -> Formats.grouped(many) + " to check";
                case REPORTED -> Formats.times(many, "thing is reported", "things are reported");
                case APPEALS -> Formats.times(many, "appeal", "appeals");
            };
            return late == 0 ? what : what + ", " + Formats.grouped(late) + " late";
        }
    }

    private Queue() {}

    static KeyPage<QueueRow> page(QueueFilter filter, @Nullable Cursor after, Instant now, @Nullable UUID reader) {
        var rows = Panache.getSession()
                .createNativeQuery(PAGE.formatted(filter.select()), Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("since", Instant.class)
                .addScalar("author_id", UUID.class)
                .addScalar("many", Integer.class)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        var found = rows.stream().map(row -> QueueRow.of(row, now, reader)).toList();
        return KeyPage.of(found, ROWS, row -> Cursor.of(row.since(), row.id()));
    }

    static List<Count> counts(Instant now) {
        return Panache.getSession()
                .createNativeQuery(COUNTS, Object[].class)
                .addScalar("nr", Integer.class)
                .addScalar("many", Long.class)
                .addScalar("late", Long.class)
                .setParameter("late", CheckClock.lateBefore(now))
                .getResultList()
                .stream()
                .map(row -> new Count(QueueFilter.values()[(Integer) row[0]], (Long) row[1], (Long) row[2]))
                .toList();
    }
}
