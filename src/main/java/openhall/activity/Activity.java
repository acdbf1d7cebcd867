package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final String EACH = """
            insert into activity (id, actor_id, stamp, verb, kind, ref, title, path, at, detail)
            select n.id, n.actor_id, n.stamp, cast(:verb as text), cast(:kind as text), cast(:ref as text),
                   cast(:title as text), cast(:path as text), cast(:at as timestamptz), cast(:detail as text)
              from unnest(cast(:ids as uuid[]), cast(:actors as uuid[]), cast(:stamps as text[])) as n (id, actor_id, stamp)
            """;

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

    /** The same of each of these people, in one statement for any number of them. */
    public static void recordEach(Collection<Person> by, String verb, Subject on, Instant at, String detail) {
        var rows = by.stream().map(person -> made(person, verb, on, at, detail)).toList();
        if (rows.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(EACH)
                .setParameter("ids", array(rows, row -> row.id.toString()))
                .setParameter("actors", array(rows, row -> row.actorId().toString()))
                .setParameter("stamps", array(rows, row -> String.valueOf(row.stamp)))
                .setParameter("verb", verb)
                .setParameter("kind", on.kind())
                .setParameter("ref", on.ref())
                .setParameter("title", on.title())
                .setParameter("path", on.path())
                .setParameter("at", rows.get(0).at)
                .setParameter("detail", detail)
                .executeUpdate();
    }

    /** As PostgreSQL writes an array; ids and stamps hold nothing that would need quotes. */
    private static String array(List<Activity> rows, Function<Activity, String> value) {
        return rows.stream().map(value).collect(Collectors.joining(",", "{", "}"));
    }

    private UUID actorId() {
        return Objects.requireNonNull(actor).id;
    }

    private static void write(@Nullable Person by, String verb, Subject on, Instant at, @Nullable String detail) {
        made(by, verb, on, at, detail).persist();
    }

    private static Activity made(@Nullable Person by, String verb, Subject on, Instant at, @Nullable String detail) {
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
        return activity;
    }

    private Entry entry() {
        return new Entry(id, at, actor == null ? null : actor.id, verb, kind, ref, title, path, detail, stamp);
    }
}
