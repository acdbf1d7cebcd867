package openhall.activity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did, kept for ever; no actor means that the service did it by itself. */
@Entity
public class Activity extends PanacheEntityBase {
    private static final int SIZE = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
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
        activity.actor = by;
        activity.verb = verb;
        activity.kind = on.kind();
        activity.ref = on.ref();
        activity.title = on.title();
        activity.path = on.path();
        activity.at = at;
        activity.detail = detail;
        activity.persist();
    }

    static KeyPage<Activity> newest(@Nullable Cursor after) {
        var query = "select a from Activity a left join fetch a.actor";
        var order = " order by a.at desc, a.id desc";
        var found = after == null
                ? Activity.<Activity>find(query + order)
                : Activity.<Activity>find(
                        query + " where a.at < ?1 or (a.at = ?1 and a.id < ?2)" + order, after.at(), after.id());
        List<Activity> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.at, row.id));
    }
}
