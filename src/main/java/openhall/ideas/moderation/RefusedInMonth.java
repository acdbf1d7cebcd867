package openhall.ideas.moderation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.ideas.ReasonCode;
import org.hibernate.annotations.UuidGenerator;

/** How many ideas were not published for one reason in a month that is over. */
@Entity
public class RefusedInMonth extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public LocalDate month;

    @Enumerated(EnumType.STRING)
    public ReasonCode reason;

    public long ideas;

    @SuppressWarnings("NullAway.Init")
    protected RefusedInMonth() {}

    static void keep(ModerationNumbers.Refused counted) {
        var kept = new RefusedInMonth();
        kept.month = counted.month();
        kept.reason = counted.code();
        kept.ideas = counted.ideas();
        kept.persist();
    }

    /** The newest month first. */
    static List<ModerationNumbers.Refused> since(LocalDate first) {
        return RefusedInMonth.<RefusedInMonth>list("month >= ?1 order by month desc, reason", first).stream()
                .map(row -> new ModerationNumbers.Refused(row.month, row.reason, row.ideas))
                .toList();
    }
}
