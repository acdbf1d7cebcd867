package openhall.trail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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

    @SuppressWarnings("NullAway.Init")
    private TrailLink(Subject from, String kind, Subject to) {
        this.fromKind = from.kind();
        this.fromRef = from.ref();
        this.fromTitle = from.title();
        this.fromPath = from.path();
        this.kind = kind;
        this.toKind = to.kind();
        this.toRef = to.ref();
        this.toTitle = to.title();
        this.toPath = to.path();
    }

    /** Joins two things once; saying it again changes nothing. */
    public static void join(Subject from, String kind, Subject to, @Nullable Person by, String why, Instant at) {
        if (isJoined(from, kind, to)) {
            return;
        }
        var link = new TrailLink(from, kind, to);
        link.joinedBy = by;
        link.why = why;
        link.at = at;
        link.persist();
        Activity.record(by, "joined the trail of", to, at, kind + " from " + from.ref());
    }

    private static boolean isJoined(Subject from, String kind, Subject to) {
        return count(
                        "fromKind = ?1 and fromRef = ?2 and kind = ?3 and toKind = ?4 and toRef = ?5",
                        from.kind(),
                        from.ref(),
                        kind,
                        to.kind(),
                        to.ref())
                > 0;
    }

    public Subject from() {
        return new Subject(fromKind, fromRef, fromTitle, fromPath);
    }

    public Subject to() {
        return new Subject(toKind, toRef, toTitle, toPath);
    }

    /** The end of this link that is the given thing, if one is. */
    Optional<Subject> end(String kind, String ref) {
        return Stream.of(from(), to())
                .filter(end -> end.kind().equals(kind) && end.ref().equals(ref))
                .findFirst();
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
