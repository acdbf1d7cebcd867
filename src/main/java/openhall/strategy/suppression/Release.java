package openhall.strategy.suppression;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import openhall.strategy.Answers;
import org.hibernate.annotations.UuidGenerator;

/** The figures about parts of the council that came out in one month on one question; never changed afterwards. */
@Entity
public class Release extends PanacheEntityBase {
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

    private static boolean isOut(String subject, LocalDate day) {
        return count("subject = ?1 and month = ?2", subject, day.withDayOfMonth(1)) > 0;
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
