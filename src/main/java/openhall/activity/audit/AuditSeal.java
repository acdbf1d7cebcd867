package openhall.activity.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The place of one activity in the record: numbered without gaps, and holding the seal before it. */
@Entity
@Immutable
public class AuditSeal extends PanacheEntityBase {
    static final String COLUMNS = "s.number, s.activity_id, s.previous_hash, s.hash, s.key_name, s.sealed_at";
    static final int WIDTH = 6;

    @Id
    public long number;

    public UUID activityId;
    public String previousHash;
    public String hash;
    public String keyName;
    public Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected AuditSeal() {}

    /** The next seal after a place. It is not stored by this. */
    static AuditSeal next(Link after, Entry entry, AuditKey key, Instant at) {
        var seal = new AuditSeal();
        seal.number = after.number() + 1;
        seal.activityId = entry.id();
        seal.previousHash = after.hash();
        seal.keyName = key.name();
        seal.sealedAt = at.truncatedTo(ChronoUnit.MICROS);
        seal.hash = seal.hashWith(key, entry);
        return seal;
    }

    /** From a row that begins with {@link #COLUMNS}. */
    static AuditSeal read(ResultSet row) throws SQLException {
        var seal = new AuditSeal();
        seal.number = row.getLong(1);
        seal.activityId = row.getObject(2, UUID.class);
        seal.previousHash = row.getString(3);
        seal.hash = row.getString(4);
        seal.keyName = row.getString(5);
        seal.sealedAt = row.getObject(6, OffsetDateTime.class).toInstant();
        return seal;
    }

    Link link() {
        return new Link(number, hash);
    }

    /** What the hash must be: over the seal before it, this one's own columns, and every column of the activity. */
    String hashWith(AuditKey key, Entry entry) {
        var seal = new Canonical("openhall seal 1")
                .number(number)
                .text(previousHash)
                .text(keyName)
                .time(sealedAt);
        return key.sign(entry.addTo(seal).text(entry.stamp()).bytes());
    }

    /** How many entries the chain has. */
    static long length() {
        var last = getEntityManager()
                .createQuery("select max(s.number) from AuditSeal s", Long.class)
                .getSingleResult();
        return last == null ? 0 : last;
    }
}
