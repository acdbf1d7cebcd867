package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody on a pathway: how many of the items it asks for are done, and why; kept in the transaction of each change. */
@Entity
public class PathwayProgress extends PanacheEntityBase {
    private static final String BEGIN = """
            insert into pathway_progress (id, person_id, pathway_id, version_id, items_done, items_total, started_at, why)
            values (uuidv7(), :person, :pathway, :version, 0, :total, :at, '')
            on conflict (person_id, pathway_id) do nothing""";

    private static final String LOCK = """
            select cast(count(*) as integer) from (
                select 1 from pathway_progress where person_id = any (cast(:people as uuid[]))
                 order by id for update) locked""";

    private static final String WITH_PATHWAY =
            "select g from PathwayProgress g join fetch g.pathway p join fetch p.latest join fetch g.version where ";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Pathway pathway;

    /** What is being done; once completed, what was completed. */
    @ManyToOne(fetch = FetchType.LAZY)
    public PathwayVersion version;

    public int itemsDone;
    public int itemsTotal;
    public Instant startedAt;
    public @Nullable Instant completedAt;
    public String why;

    @SuppressWarnings("NullAway.Init")
    protected PathwayProgress() {}

    /** Puts somebody on a pathway once, however many ask at the same moment. */
    static void begin(Person person, Pathway pathway, Instant at) {
        if (!insertedOnce(person, pathway, at)) {
            return;
        }
        PathwayProgress progress =
                find("person = ?1 and pathway = ?2", person, pathway).singleResult();
        PathwayEvent.record(
                progress, progress.version, PathwayEvent.Kind.JOINED, at, "Version " + progress.version.number);
        Activity.record(person, "started", pathway.subject(), at);
    }

    private static boolean insertedOnce(Person person, Pathway pathway, Instant at) {
        var version = pathway.version();
        return getEntityManager()
                        .createNativeQuery(BEGIN)
                        .setParameter("person", person.id)
                        .setParameter("pathway", pathway.id)
                        .setParameter("version", version.id)
                        .setParameter(
                                "total",
                                Count.of(version.content(), item -> false).total())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** Holds all that these people are on until the end of the transaction; to be called before any of it is read. */
    static void lock(Collection<UUID> people) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("people", Finished.braced(people))
                .getSingleResult();
    }

    /** Counts again what is done. Answers whether this completed the pathway; what is completed stays so. */
    boolean countAgain(Finished finished, Instant at) {
        if (isCompleted()) {
            return false;
        }
        move(at);
        var count = Count.of(version.content(), finished::has);
        PathwayEvent.counted(this, count.counted(), at);
        itemsDone = count.done();
        itemsTotal = count.total();
        why = count.why();
        if (count.full()) {
            complete(at);
        }
        return count.full();
    }

    /** To the version of today: nothing that was done is lost, it is counted against the new one. */
    private void move(Instant at) {
        var latest = pathway.version();
        if (!latest.id.equals(version.id)) {
            PathwayEvent.record(
                    this,
                    latest,
                    PathwayEvent.Kind.MOVED,
                    at,
                    "From version " + version.number + " to " + latest.number);
            version = latest;
        }
    }

    private void complete(Instant at) {
        completedAt = at;
        PathwayEvent.record(this, version, PathwayEvent.Kind.COMPLETED, at, why);
        Activity.record(person, "completed", pathway.subject(), at, why);
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    /** What a change in this course can change: the version somebody is on, or what renews their certificate. */
    boolean asksFor(String course) {
        return version.content().asksFor(course) || pathway.version().content().asksFor(course);
    }

    static boolean isOn(UUID personId, UUID pathwayId) {
        return count("person.id = ?1 and pathway.id = ?2", personId, pathwayId) > 0;
    }

    static @Nullable PathwayProgress one(UUID personId, UUID pathwayId) {
        return find("person.id = ?1 and pathway.id = ?2", personId, pathwayId).firstResult();
    }

    /** With their pathways and versions, in one statement. */
    static List<PathwayProgress> of(Collection<UUID> people) {
        return list(WITH_PATHWAY + "g.person.id in ?1 order by g.id", people);
    }

    public static List<PathwayProgress> of(UUID personId) {
        return of(List.of(personId));
    }

    /** The next people on a pathway after this one, in the order of their numbers. */
    static List<UUID> peopleOn(UUID pathwayId, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select g.person.id from PathwayProgress g where g.pathway.id = :pathway and g.person.id > :after"
                                + " order by g.person.id",
                        UUID.class)
                .setParameter("pathway", pathwayId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
