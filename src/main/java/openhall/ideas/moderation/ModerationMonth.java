package openhall.ideas.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import org.hibernate.annotations.UuidGenerator;

/** A month of moderation that is over: its moves are only ever added to, so it is counted once and kept. */
@Entity
public class ModerationMonth extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public LocalDate month;
    public long came;
    public long published;
    public long returned;
    public long notPublished;
    public long overturned;
    public long passedOn;
    public long checked;
    public long inTime;

    @SuppressWarnings("NullAway.Init")
    protected ModerationMonth() {}

    /** Keeps every month that is over and not kept yet. One node at a time; a second time finds none. */
    static void keepFinished(Instant at) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('ideas/months', 0))")
                .getSingleResult();
        var earliest = ModerationNumbers.firstMonth();
        var last = WorkingDays.day(at).withDayOfMonth(1).minusMonths(1);
        if (earliest == null) {
            return;
        }
        var next = nextAfter(all(), earliest);
        if (!next.isAfter(last)) {
            var numbers = ModerationNumbers.counted(next, last);
            numbers.months().forEach(ModerationMonth::keep);
            numbers.reasons().forEach(RefusedInMonth::keep);
        }
    }

    /** The newest first. */
    static List<ModerationMonth> all() {
        return list("order by month desc");
    }

    /** The first month that is not kept, where the newest of those that are stands first. */
    static LocalDate nextAfter(List<ModerationMonth> kept, LocalDate ifNone) {
        return kept.isEmpty() ? ifNone : kept.get(0).month.plusMonths(1);
    }

    ModerationNumbers.Month read() {
        return new ModerationNumbers.Month(
                month, came, published, returned, notPublished, overturned, passedOn, checked, inTime);
    }

    private static void keep(ModerationNumbers.Month counted) {
        var kept = new ModerationMonth();
        kept.month = counted.month();
        kept.came = counted.came();
        kept.published = counted.published();
        kept.returned = counted.returned();
        kept.notPublished = counted.notPublished();
        kept.overturned = counted.overturned();
        kept.passedOn = counted.passedOn();
        kept.checked = counted.checked();
        kept.inTime = counted.inTime();
        kept.persist();
    }
}
