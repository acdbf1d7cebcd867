package openhall.ideas.calls;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** The dates of a call as they were before they were changed while people could already send ideas. */
@Entity
public class CallChange extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public CallForIdeas call;

    public Instant openedAt;
    public Instant sendingEndedAt;
    public Instant supportingEndedAt;
    public Instant answersWereBy;
    public String why;
    public Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CallChange() {}

    static void keep(CallForIdeas call, String why, Instant at) {
        var before = call.dates();
        var change = new CallChange();
        change.call = call;
        change.openedAt = before.opens();
        change.sendingEndedAt = before.sendingEnds();
        change.supportingEndedAt = before.supportingEnds();
        change.answersWereBy = before.answersBy();
        change.why = why;
        change.changedAt = at;
        change.persist();
    }

    /** Newest first. */
    static List<CallChange> of(CallForIdeas call) {
        return list("call = ?1 order by changedAt desc, id desc", call);
    }

    public List<String> before() {
        return new CallDates(openedAt, sendingEndedAt, supportingEndedAt, answersWereBy).lines();
    }
}
