package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.learning.pathways.files.PathwayText;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Courses and modules that belong together for somebody in a certain post; what it asks for today is its latest version. */
@Entity
public class Pathway extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable PathwayVersion latest;

    @SuppressWarnings("NullAway.Init")
    protected Pathway() {}

    /** Puts a changed pathway up; whoever is on it and has not completed it moves to the new version with all they did. */
    public static void publish(PathwayText text, String hash, Instant at) {
        var pathway = locked(text.slug());
        var before = pathway.latest;
        if (before != null && before.hash.equals(hash)) {
            return;
        }
        var number = before == null ? 1 : before.number + 1;
        pathway.latest = PathwayVersion.publish(pathway, number, text, hash, at);
        Activity.record(null, number == 1 ? "published" : "published a new version of", pathway.subject(), at);
        Counting.everybodyOn(pathway, at);
    }

    /** Two nodes that start at the same time make one pathway, and one of them waits for the other. */
    private static Pathway locked(String slug) {
        getEntityManager()
                .createNativeQuery("insert into pathway (id, slug) values (uuidv7(), ?1) on conflict (slug) do nothing")
                .setParameter(1, slug)
                .executeUpdate();
        return Pathway.<Pathway>find("slug", slug)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    public static boolean holds(String slug, String hash) {
        return count("from Pathway p where p.slug = ?1 and p.latest.hash = ?2", slug, hash) > 0;
    }

    /** Somebody starts it, once; whoever is on it stays where they are. Refused until what it requires is completed. */
    public static void join(Person person, Pathway pathway, Instant at) {
        if (!PathwayProgress.isOn(person.id, pathway.id)) {
            var missing = missingBefore(person.id, pathway);
            if (!missing.isEmpty()) {
                throw new PathwayNotOpen(missing.stream().map(Pathway::title).toList());
            }
        }
        put(person, pathway, at);
    }

    /** The same for somebody to whom it is assigned: its page says what comes first, and nothing is refused. */
    public static void put(Person person, Pathway pathway, Instant at) {
        if (!PathwayProgress.begin(List.of(person.id), pathway, at).isEmpty()) {
            Activity.record(person, "started", pathway.subject(), at);
        }
        Counting.of(List.of(person.id), progress -> progress.pathway.id.equals(pathway.id), at);
    }

    static Pathway byId(UUID id) {
        return Pathway.<Pathway>find("select p from Pathway p join fetch p.latest where p.id = ?1", id)
                .singleResult();
    }

    /** What this pathway requires and this person has not completed. */
    static List<Pathway> missingBefore(UUID personId, Pathway pathway) {
        var requires = pathway.version().content().requires();
        if (requires.isEmpty()) {
            return List.of();
        }
        return list(
                "select p from Pathway p join fetch p.latest v where p.slug in ?1 and not exists"
                        + " (select 1 from PathwayProgress g where g.pathway = p and g.person.id = ?2"
                        + " and g.completedAt is not null) order by v.title",
                requires,
                personId);
    }

    /** What it asks for today. Only a pathway that is being made has no version yet, and no finder gives that one. */
    public PathwayVersion version() {
        return Objects.requireNonNull(latest);
    }

    public String title() {
        return version().title;
    }

    public String path() {
        return "/pathways/" + slug;
    }

    public String startPath() {
        return path() + "/enrolment";
    }

    public Subject subject() {
        return new Subject("pathway", slug, title(), path());
    }

    public static @Nullable Pathway bySlug(String slug) {
        return find("select p from Pathway p join fetch p.latest where p.slug = ?1", slug)
                .firstResult();
    }

    /** Every pathway, by title. */
    public static List<Pathway> published() {
        return list("select p from Pathway p join fetch p.latest v order by v.title, p.slug");
    }
}
