package openhall.people;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of record says about somebody, as one SQL statement that answers id (uuid, each once), at (timestamptz),
 * label, value and path (text). It is read newest first and a page at a time, so that nobody's record is too long.
 */
public record Facts(String select, Map<String, Object> values) {
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    private static final int TOTAL = 5;

    private static final String PAGE = """
            select h.id, h.at, h.label, coalesce(h.value, '') as value, h.path, count(*) over () as total
              from (%s) h
             where (h.at, h.id) < (:keyAt, :keyId)
             order by h.at desc, h.id desc
            """;

    /** In the statement {@code :person} stands for this person's number. */
    public static Facts about(Someone who, String select) {
        return new Facts(select, Map.of("person", who.id()));
    }

    /** For a statement with this word in it, and without {@code :person} unless that is given too. */
    public static Facts where(String word, Object value, String select) {
        return new Facts(select, Map.of(word, value));
    }

    public Facts and(String word, Object value) {
        var more = new HashMap<>(values);
        more.put(word, value);
        return new Facts(select, more);
    }

    public HeldPage newest(@Nullable Cursor after, int size) {
        var rows = rows(after == null ? BEFORE_ALL : after, size + 1);
        var total = rows.isEmpty() ? 0L : (Long) rows.get(0)[TOTAL];
        var page = KeyPage.of(rows.stream().map(Facts::held).toList(), size, held -> Cursor.of(held.at(), held.id()));
        return new HeldPage(page.rows(), page.next(), total);
    }

    private List<Object[]> rows(Cursor after, int most) {
        var query = Panache.getSession()
                .createNativeQuery(PAGE.replace("%s", select), Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("label", String.class)
                .addScalar("value", String.class)
                .addScalar("path", String.class)
                .addScalar("total", Long.class)
                .setParameter("keyAt", after.at())
                .setParameter("keyId", after.id())
                .setMaxResults(most);
        values.forEach((word, value) -> query.setParameter(word, value));
        return query.getResultList();
    }

    private static Held held(Object[] row) {
        return new Held((UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
