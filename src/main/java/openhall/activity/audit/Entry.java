package openhall.activity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code activity} by all its columns. The stamp is null only in rows from before there were stamps. */
public record Entry(
        UUID id,
        Instant at,
        @Nullable UUID actorId,
        String verb,
        String kind,
        String ref,
        String title,
        String path,
        @Nullable String detail,
        @Nullable String stamp) {
    static final String COLUMNS = "a.id, a.at, a.actor_id, a.verb, a.kind, a.ref, a.title, a.path, a.detail, a.stamp";

    /** From a row that has {@link #COLUMNS} from this one on; null when there is no such activity. */
    static @Nullable Entry read(ResultSet row, int first) throws SQLException {
        var id = row.getObject(first, UUID.class);
        if (id == null) {
            return null;
        }
        return new Entry(
                id,
                row.getObject(first + 1, OffsetDateTime.class).toInstant(),
                row.getObject(first + 2, UUID.class),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getString(first + 8),
                row.getString(first + 9));
    }

    /** The stamp that the service gives to this row: the name of the key, and the keyed hash of all other columns. */
    public String stampWith(AuditKey key) {
        return key.name() + ":"
                + key.sign(addTo(new Canonical("openhall activity 1")).bytes());
    }

    /** Whether its stamp was made for this row, and with one of these keys. */
    boolean isStampedWith(Map<String, AuditKey> keys) {
        if (stamp == null) {
            return false;
        }
        var key = keys.get(stampedBy());
        return key != null && stamp.equals(stampWith(key));
    }

    /** The name of the key that the stamp was made with; empty without a stamp. */
    String stampedBy() {
        return stamp == null ? "" : stamp.replaceAll(":.*", "");
    }

    /** Everything but the stamp. */
    Canonical addTo(Canonical canonical) {
        return canonical
                .text(id.toString())
                .time(at)
                .text(actorId == null ? null : actorId.toString())
                .text(verb)
                .text(kind)
                .text(ref)
                .text(title)
                .text(path)
                .text(detail);
    }
}
