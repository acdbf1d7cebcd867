package openhall.learning.pathways;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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

    private static final String COUNTED = """
            insert into pathway_event (id, person_id, pathway_id, version_id, kind, item, happened_at, detail)
            select uuidv7(), cast(:person as uuid), cast(:pathway as uuid), cast(:version as uuid), 'ITEM_COUNTED',
                   i.item, cast(:at as timestamptz), i.item
              from unnest(cast(:items as text[])) as i(item)
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

    static void record(PathwayProgress progress, PathwayVersion version, Kind kind, Instant at, String detail) {
        var event = new PathwayEvent();
        event.person = progress.person;
        event.pathway = progress.pathway;
        event.version = version;
        event.kind = kind;
        event.happenedAt = at;
        event.detail = detail;
        event.persist();
    }

    /** Each item once, all of them in one statement. */
    static void counted(PathwayProgress progress, Collection<String> items, Instant at) {
        if (items.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(COUNTED)
                .setParameter("person", progress.person.id)
                .setParameter("pathway", progress.pathway.id)
                .setParameter("version", progress.version.id)
                .setParameter("items", Finished.braced(items))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What happened to somebody on all their pathways, in order. */
    static List<PathwayEvent> of(UUID personId) {
        return list("person.id = ?1 order by happenedAt, id", personId);
    }
}
