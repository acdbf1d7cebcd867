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
import openhall.learning.Json;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody on a pathway: how many of the items it asks for are done, and why; kept in the transaction of each change. */
@Entity
public class PathwayProgress extends PanacheEntityBase {
    private static final String BEGIN = """
            with begun as (
                insert into pathway_progress
                    (id, person_id, pathway_id, version_id, items_done, items_total, started_at, why)
                select uuidv7(), p.id, cast(:pathway as uuid), cast(:version as uuid), 0, cast(:total as integer),
                       cast(:at as timestamptz), ''
                  from unnest(cast(:people as uuid[])) as p (id)
                 order by p.id
                on conflict (person_id, pathway_id) do nothing
                returning person_id)
            select person_id from begun""";

    private static final String KEEP = """
            update pathway_progress g
               set version_id = n.version, items_done = n.done, items_total = n.total, why = n.why,
                   completed_at = n.completed
              from jsonb_to_recordset(cast(:counts as jsonb))
                   as n (id uuid, version uuid, done integer, total integer, why text, completed timestamptz)
             where g.id = n.id""";

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

    /** Puts people on a pathway once, however many ask at the same moment; answers who is new on it. */
    static List<UUID> begin(Collection<UUID> people, Pathway pathway, Instant at) {
        var version = pathway.version();
        getEntityManager().flush();
        var begun = getSession()
                .createNativeQuery(BEGIN, UUID.class)
                .setParameter("people", Finished.braced(people))
                .setParameter("pathway", pathway.id)
                .setParameter("version", version.id)
                .setParameter(
                        "total", Count.of(version.content(), item -> false).total())
                .setParameter("at", at)
                .getResultList();
        PathwayEvent.keep(begun.stream()
                .map(person -> PathwayEvent.Line.joined(person, version, at))
                .toList());
        return begun;
    }

    /** Holds all that these people are on until the end of the transaction; to be called before any of it is read. */
    static void lock(Collection<UUID> people) {
        getEntityManager().flush();
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("people", Finished.braced(people))
                .getSingleResult();
    }

    /** What counting again comes to, as it stands in the statement that keeps it. */
    record Kept(
            UUID id,
            UUID version,
            int done,
            int total,
            String why,
            @Nullable String completed) {}

    /** In one statement for any number of people. The rows are read anew by whoever wants them after that. */
    static void keep(List<Kept> counts, List<PathwayProgress> rows) {
        rows.forEach(getEntityManager()::detach);
        if (!counts.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(KEEP)
                    .setParameter("counts", Json.write(Kept[].class, counts.toArray(Kept[]::new)))
                    .executeUpdate();
        }
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

    /** The next people on any pathway after this one, in the order of their numbers. */
    static List<UUID> people(UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        "select distinct g.person.id from PathwayProgress g where g.person.id > :after"
                                + " order by g.person.id",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
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
