package openhall.web;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of a table of open data, some at a time; how old it is, and whether anything in it is different. */
public final class OpenRows {
    private static final int SOME = 1_000;
    private static final int KEYS = 2;
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

    private static final String PART = """
            select d.* from (%s) d where (d.key_at, d.key_id) > (:keyAt, :keyId) order by d.key_at, d.key_id
            """;

    /** Every row takes part, so that nothing can change unseen; the rows themselves stay in the database. */
    private static final String STATE = """
            select count(*), coalesce(bit_xor(hashtextextended(cast(d as text), 0)), 0) from (%s) d
            """;

    private OpenRows() {}

    /** In a transaction of its own: a file takes longer to write than one should last. */
    static KeyPage<List<@Nullable Object>> some(OpenTable table, @Nullable Cursor after) {
        return QuarkusTransaction.requiringNew().call(() -> page(table, after == null ? BEFORE_ALL : after));
    }

    /** The same text as long as every row is the same. */
    public static String tag(OpenTable table) {
        var row = Panache.getSession()
                .createNativeQuery(STATE.replace("%s", table.select()), Object[].class)
                .getSingleResult();
        return '"' + Integer.toHexString(table.header().hashCode()) + "-" + row[0] + "-" + row[1] + '"';
    }

    /** When each table last changed, by its name; a table that is empty is not among them. One statement for all. */
    public static Map<String, Instant> changed(List<OpenTable> tables) {
        var select = "select "
                + String.join(", ", tables.stream().map(OpenTable::lastChanged).toList());
        var query = Panache.getSession().createNativeQuery(select, Object[].class);
        tables.forEach(table -> query.addScalar(table.name(), Instant.class));
        var row = query.getSingleResult();
        var changed = new LinkedHashMap<String, Instant>();
        for (var i = 0; i < tables.size(); i++) {
            if (row[i] instanceof Instant at) {
                changed.put(tables.get(i).name(), at);
            }
        }
        return changed;
    }

    private static KeyPage<List<@Nullable Object>> page(OpenTable table, Cursor after) {
        var query = Panache.getSession()
                .createNativeQuery(PART.replace("%s", table.select()), Object[].class)
                .addScalar("key_at", Instant.class)
                .addScalar("key_id", UUID.class)
                .setParameter("keyAt", after.at())
                .setParameter("keyId", after.id())
                .setMaxResults(SOME + 1);
        table.fields().forEach(field -> query.addScalar(field.name(), field.type().read));
        var page = KeyPage.of(query.getResultList(), SOME, row -> Cursor.of((Instant) row[0], (UUID) row[1]));
        return new KeyPage<>(page.rows().stream().map(OpenRows::fields).toList(), page.next());
    }

    private static List<@Nullable Object> fields(Object[] row) {
        return new ArrayList<>(Arrays.asList(row).subList(KEYS, row.length));
    }
}
