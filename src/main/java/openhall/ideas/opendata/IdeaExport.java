package openhall.ideas.opendata;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers ideas took some away with the contacts of their authors, and said why. It is never changed, and
 * neither is the list of which ideas these were: the file is made from that list.
 */
@Entity
public class IdeaExport extends PanacheEntityBase {
    private static final int SIZE = 20;

    private static final String LIST = """
            insert into exported_idea (id, export_id, idea_id)
            select uuidv7(), cast(:export as uuid), i.id
              from idea i
              join person p on p.id = i.author_id
              left join call_for_ideas c on c.id = i.call_id
              left join theme t on t.id = i.theme_id
             where i.visibility = 'PUBLISHED' and p.erased_at is null and p.left_at is null
               and (cast(:decision as text) = '' or i.decision = cast(:decision as text))
               and (cast(:delivery as text) = '' or i.delivery = cast(:delivery as text))
               and (cast(:call as text) = '' or c.slug = cast(:call as text))
               and (cast(:theme as text) = '' or t.slug = cast(:theme as text))
               and i.published_at >= cast(:from as timestamptz) and i.published_at < cast(:until as timestamptz)
            """;

    /** An export as administrators see it. */
    public record Line(String who, Instant at, String reason, String askedFor, long ideas, UUID id) {
        static Line of(Object[] row) {
            return new Line(
                    (String) row[0], (Instant) row[1], (String) row[2], (String) row[3], (Long) row[4], (UUID) row[5]);
        }

        public String count() {
            return Formats.times(ideas, "idea", "ideas");
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person exportedBy;

    public Instant exportedAt;
    public String reason;
    public String askedFor;

    @SuppressWarnings("NullAway.Init")
    protected IdeaExport() {}

    /** Writes down who, when, why and which ideas, before anything is given. */
    static IdeaExport make(ExportFilter filter, String reason, Person by, Instant at) {
        var export = new IdeaExport();
        export.exportedBy = by;
        export.exportedAt = at;
        export.reason = reason;
        export.askedFor = filter.words();
        export.persistAndFlush();
        var ideas = export.list(filter);
        var many = Formats.times(ideas, "idea", "ideas");
        Activity.record(by, "exported with contacts", export.subject(), at, many + ": " + export.askedFor);
        return export;
    }

    /** Newest first, with how many ideas each holds. */
    static KeyPage<Line> newest(@Nullable Cursor after) {
        var lines = getEntityManager()
                .createQuery("""
                        select p.name, e.exportedAt, e.reason, e.askedFor,
                               (select count(x.id) from ExportedIdea x where x.export = e), e.id
                          from IdeaExport e join e.exportedBy p
                         where e.exportedAt < :at or (e.exportedAt = :at and e.id < :id)
                         order by e.exportedAt desc, e.id desc
                        """, Object[].class)
                .setParameter("at", after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.at())
                .setParameter("id", after == null ? new UUID(-1, -1) : after.id())
                .setMaxResults(SIZE + 1)
                .getResultList()
                .stream()
                .map(Line::of)
                .toList();
        return KeyPage.of(lines, SIZE, line -> Cursor.of(line.at(), line.id()));
    }

    private int list(ExportFilter filter) {
        return getEntityManager()
                .createNativeQuery(LIST)
                .setParameter("export", id)
                .setParameter("decision", filter.decision())
                .setParameter("delivery", filter.delivery())
                .setParameter("call", filter.call())
                .setParameter("theme", filter.theme())
                .setParameter("from", filter.from())
                .setParameter("until", filter.until())
                .executeUpdate();
    }

    private Subject subject() {
        return new Subject("idea-export", id.toString(), "Ideas with contacts", "/ideas/export");
    }
}
