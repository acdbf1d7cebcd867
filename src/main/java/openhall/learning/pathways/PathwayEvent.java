package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import openhall.learning.Json;
import openhall.people.Headcount;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something that happened to somebody on a pathway. Rows are only ever added: progress can be counted again from them. */
@Entity
public class PathwayEvent extends PanacheEntityBase {

    /** What happened. */
    public enum Kind {
        JOINED,
        ITEM_COUNTED,
        COMPLETED,
        RENEWED,
        MOVED
    }

    private static final String KEEP = """
            insert into pathway_event (id, person_id, pathway_id, version_id, kind, item, happened_at, detail)
            select uuidv7(), n.person, n.pathway, n.version, n.kind, n.item, n.at, n.detail
              from jsonb_to_recordset(cast(:lines as jsonb))
                   as n (person uuid, pathway uuid, version uuid, kind text, item text, at timestamptz, detail text)
            on conflict do nothing""";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Pathway pathway;

    @ManyToOne(fetch = FetchType.LAZY)
    public PathwayVersion version;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable String item;
    public Instant happenedAt;
    public String detail;

    @SuppressWarnings("NullAway.Init")
    protected PathwayEvent() {}

    /** What is to be kept, as it stands in the statement that keeps it. */
    record Line(
            UUID person,
            UUID pathway,
            UUID version,
            Kind kind,
            @Nullable String item,
            String at,
            String detail) {

        static Line joined(UUID person, PathwayVersion version, Instant at) {
            return of(person, version, Kind.JOINED, at, "Version " + version.number);
        }

        static Line counted(UUID person, PathwayVersion version, String item, Instant at) {
            return new Line(person, version.pathway.id, version.id, Kind.ITEM_COUNTED, item, moment(at), item);
        }

        static Line of(UUID person, PathwayVersion version, Kind kind, Instant at, String detail) {
            return new Line(person, version.pathway.id, version.id, kind, null, moment(at), detail);
        }
    }

    private static String moment(Instant at) {
        return asKept(at).toString();
    }

    /** As the database rounds it: what is written as text is the same moment as what is written as a time. */
    static Instant asKept(Instant at) {
        return at.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    /** All of them in one statement; what can happen once and has happened is left as it was. */
    static void keep(List<Line> lines) {
        if (!lines.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(KEEP)
                    .setParameter("lines", Json.write(Line[].class, lines.toArray(Line[]::new)))
                    .executeUpdate();
        }
    }

    /** Of those who were here just before a moment, how many had completed a pathway, by where they sat then. */
    static List<Headcount> completed(String slug, Instant before) {
        return getEntityManager()
                .createQuery("""
                        select new openhall.people.Headcount(p.unit.id, p.audience, count(p)) from Posting p
                        where p.since < :before and (p.until is null or p.until >= :before) and exists (
                            select e.id from PathwayEvent e
                            where e.person = p.person and e.pathway.slug = :slug
                            and e.kind = :completed and e.happenedAt < :before)
                        group by p.unit.id, p.audience
                        """, Headcount.class)
                .setParameter("slug", slug)
                .setParameter("completed", Kind.COMPLETED)
                .setParameter("before", before)
                .getResultList();
    }

    /** What happened to somebody on all their pathways, in order. */
    static List<PathwayEvent> of(UUID personId) {
        return list("person.id = ?1 order by happenedAt, id", personId);
    }
}
