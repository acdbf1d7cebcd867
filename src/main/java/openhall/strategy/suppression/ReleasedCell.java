package openhall.strategy.suppression;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.strategy.Answers;
import openhall.strategy.Reading;
import org.hibernate.annotations.UuidGenerator;

/** How one group of people stood in one release, shown for good. A group that was hidden has none. */
@Entity
public class ReleasedCell extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Release release;

    public UUID unitId;
    public boolean itself;

    @Enumerated(EnumType.STRING)
    public Reading.Group audienceGroup;

    public long reached;
    public long below;
    public long unknown;
    public long replied;

    @SuppressWarnings("NullAway.Init")
    protected ReleasedCell() {}

    static void keep(Release release, Place place, Answers answers) {
        var cell = new ReleasedCell();
        cell.release = release;
        cell.unitId = place.unitId();
        cell.itself = place.itself();
        cell.audienceGroup = place.group();
        cell.reached = answers.reached();
        cell.below = answers.below();
        cell.unknown = answers.unknown();
        cell.replied = answers.replied();
        cell.persist();
    }

    public Place place() {
        return new Place(unitId, itself, audienceGroup);
    }

    public Answers answers() {
        return new Answers(reached, below, unknown, replied);
    }

    /** Every head count that was ever shown of each place. */
    public static Map<Place, Set<Long>> headCounts(String subject) {
        var counts = new HashMap<Place, Set<Long>>();
        getEntityManager().createQuery("""
                        select distinct c.unitId, c.itself, c.audienceGroup, c.reached + c.below + c.unknown
                        from ReleasedCell c where c.release.subject = :subject
                        """, Object[].class).setParameter("subject", subject).getResultList().stream()
                .forEach(row -> counts.computeIfAbsent(
                                new Place((UUID) row[0], (Boolean) row[1], (Reading.Group) row[2]),
                                any -> new HashSet<>())
                        .add((Long) row[3]));
        return counts;
    }

    /** How many people each place has in the release of one month. */
    public static Map<Place, Long> headCounts(String subject, LocalDate day) {
        var counts = new HashMap<Place, Long>();
        ReleasedCell.<ReleasedCell>list("release.subject = ?1 and release.month = ?2", subject, day.withDayOfMonth(1))
                .forEach(cell -> counts.put(cell.place(), cell.answers().people()));
        return counts;
    }

    /** What each place in these units last showed up to a day, for every one of these questions; its release with it. */
    public static List<ReleasedCell> latest(Collection<String> subjects, Collection<UUID> units, LocalDate upTo) {
        return list("""
                select c from ReleasedCell c join fetch c.release r
                where r.subject in ?1 and c.unitId in ?2 and r.day = (
                    select max(x.release.day) from ReleasedCell x
                    where x.release.subject = r.subject and x.unitId = c.unitId and x.itself = c.itself
                        and x.audienceGroup = c.audienceGroup and x.release.day <= ?3)
                """, subjects, units, upTo);
    }
}
