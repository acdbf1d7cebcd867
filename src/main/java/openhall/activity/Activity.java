package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import openhall.activity.audit.AuditKey;
import openhall.activity.audit.Entry;
import openhall.people.Person;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did, kept for ever; no actor means that the service did it by itself. It is never changed: the
 * stamp, made with the service's secret, tells it from a row that somebody put there past the service.
 */
@Entity
public class Activity extends PanacheEntityBase {
    /** Made here and not on the way to the database, because the stamp is about it too. */
    @Id
    public UUID id;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person actor;

    public String verb;
    public String kind;
    public String ref;
    public String title;
    public String path;
    public @Nullable String detail;

    /** Null only in rows from before there were stamps. */
    public @Nullable String stamp;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    public static void record(@Nullable Person by, String verb, Subject on, Instant at) {
        write(by, verb, on, at, null);
    }

    public static void record(@Nullable Person by, String verb, Subject on, Instant at, String detail) {
        write(by, verb, on, at, detail);
    }

    private static void write(@Nullable Person by, String verb, Subject on, Instant at, @Nullable String detail) {
        var activity = new Activity();
        activity.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        activity.actor = by;
        activity.verb = verb;
        activity.kind = on.kind();
        activity.ref = on.ref();
        activity.title = on.title();
        activity.path = on.path();
        activity.at = at.truncatedTo(ChronoUnit.MICROS);
        activity.detail = detail;
        activity.stamp = activity.entry().stampWith(AuditKey.current());
        activity.persist();
    }

    private Entry entry() {
        return new Entry(id, at, actor == null ? null : actor.id, verb, kind, ref, title, path, detail, stamp);
    }
}
