package openhall.strategy.suppression;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import openhall.strategy.Answers;
import openhall.strategy.Reading;
import org.hibernate.annotations.UuidGenerator;

/** The figures about parts of the council that came out in one month on one question; never changed afterwards. */
@Entity
public class Release extends PanacheEntityBase {
    /** As many as are shown side by side. */
    private static final int MONTHS = 12;

    private static final List<Reading.Group> PAIR = List.of(Reading.Group.STAFF, Reading.Group.MANAGEMENT);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String subject;
    public LocalDate month;
    public LocalDate day;

    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    /** Whether a month's figures are still to come; if so, nobody else lets them out until this transaction ends. */
    public static boolean isToCome(String subject, LocalDate day) {
        if (isOut(subject, day)) {
            return false;
        }
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "release/" + subject)
                .getSingleResult();
        return !isOut(subject, day);
    }

    /** Whether a month has its figures. */
    public static boolean isOut(String subject, LocalDate day) {
        return count("subject = ?1 and month = ?2", subject, day.withDayOfMonth(1)) > 0;
    }

    /** The latest months that came out on a question, the oldest first, with what each showed of a unit. */
    public static List<ReleasedMonth> monthsOf(String subject, UUID unitId, LocalDate upTo) {
        var months = new TreeMap<LocalDate, ReleasedMonth>();
        getEntityManager()
                .createQuery("""
                        select r.day, c from Release r left join ReleasedCell c
                            on c.release = r and c.unitId = :unit and c.itself = false and c.audienceGroup in :groups
                        where r.subject = :subject and r.day <= :day
                        order by r.day desc
                        """, Object[].class)
                .setParameter("unit", unitId)
                .setParameter("groups", PAIR)
                .setParameter("subject", subject)
                .setParameter("day", upTo)
                .setMaxResults(MONTHS * PAIR.size())
                .getResultList()
                .forEach(row -> months.merge(
                        (LocalDate) row[0],
                        ReleasedMonth.hidden((LocalDate) row[0]).with((ReleasedCell) row[1]),
                        (before, one) -> before.with((ReleasedCell) row[1])));
        return months.values().stream()
                .skip(Math.max(0, months.size() - MONTHS))
                .toList();
    }

    /** Keeps what may be shown; what is hidden is not kept at all. */
    public static void out(String subject, LocalDate day, Map<Place, Answers> shown) {
        var release = new Release();
        release.subject = subject;
        release.month = day.withDayOfMonth(1);
        release.day = day;
        release.persist();
        shown.forEach((place, answers) -> ReleasedCell.keep(release, place, answers));
    }
}
