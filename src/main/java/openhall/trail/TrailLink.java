package openhall.trail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step of the thread: this led to that, said by whom, when and why. */
@Entity
public class TrailLink extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String fromKind;
    public String fromRef;
    public String fromTitle;
    public String fromPath;
    public String kind;
    public String toKind;
    public String toRef;
    public String toTitle;
    public String toPath;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person joinedBy;

    public Instant at;
    public String why;

    @SuppressWarnings("NullAway.Init")
    protected TrailLink() {}

    /** Joins two things once; saying it again, or at the same moment, changes nothing. */
    public static void join(Subject from, String kind, Subject to, @Nullable Person by, String why, Instant at) {
        join(from, kind, to, Occasion.onlyOne(by, why, at));
    }

    /** Joins two things once on each occasion. */
    public static void join(Subject from, String kind, Subject to, Occasion when) {
        if (insert(from, kind, to, when) > 0) {
            Activity.record(when.by(), "joined the trail of", to, when.at(), kind + " from " + from.ref());
        }
    }

    private static int insert(Subject from, String kind, Subject to, Occasion when) {
        var by = when.by();
        return getEntityManager()
                .createNativeQuery("insert into trail_link (id, from_kind, from_ref, from_title, from_path, kind,"
                        + " to_kind, to_ref, to_title, to_path, joined_by_id, why, at, occasion)"
                        + " values (uuidv7(), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as uuid), ?11, ?12, ?13)"
                        + " on conflict do nothing")
                .setParameter(1, from.kind())
                .setParameter(2, from.ref())
                .setParameter(3, from.title())
                .setParameter(4, from.path())
                .setParameter(5, kind)
                .setParameter(6, to.kind())
                .setParameter(7, to.ref())
                .setParameter(8, to.title())
                .setParameter(9, to.path())
                .setParameter(10, by == null ? null : by.id.toString())
                .setParameter(11, when.why())
                .setParameter(12, when.at())
                .setParameter(13, when.key())
                .executeUpdate();
    }

    public Subject from() {
        return new Subject(fromKind, fromRef, fromTitle, fromPath);
    }

    public Subject to() {
        return new Subject(toKind, toRef, toTitle, toPath);
    }

    /** Everything that can be reached from a thing, both ways, oldest first; goals and skills do not lead on. */
    @SuppressWarnings("unchecked")
    static List<TrailLink> around(String kind, String ref) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive reached(kind, ref) as (
                            select cast(?1 as text), cast(?2 as text)
                            union
                            select x.kind, x.ref from reached r
                            join lateral (
                                select l.to_kind as kind, l.to_ref as ref from trail_link l
                                 where l.from_kind = r.kind and l.from_ref = r.ref
                                union all
                                select l.from_kind, l.from_ref from trail_link l
                                 where l.to_kind = r.kind and l.to_ref = r.ref) x on true
                             where r.kind not in ('goal', 'skill') or (r.kind = ?1 and r.ref = ?2))
                        select distinct l.* from trail_link l
                          join reached a on a.kind = l.from_kind and a.ref = l.from_ref
                          join reached b on b.kind = l.to_kind and b.ref = l.to_ref
                         order by l.at, l.id limit 500
                        """, TrailLink.class)
                .setParameter(1, kind)
                .setParameter(2, ref)
                .getResultList();
    }
}
