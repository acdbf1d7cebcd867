package openhall.hackathons.adoption;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What the council does after a hackathon, and the service and the person there who answer for that. */
@Entity
public class FollowUpPlan extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    public String words;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person writtenBy;

    public Instant writtenAt;

    @SuppressWarnings("serial")
    static class AlreadyClosed extends Refused {
        AlreadyClosed() {
            super("The plan of a hackathon that is closed stays as it is.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected FollowUpPlan() {}

    /** What is done, by which service, and by whom there. */
    public record Promise(String words, OrgUnit service, Person owner) {}

    /** Writes the plan, or writes it anew. The caller holds the hackathon. */
    public static FollowUpPlan write(Hackathon hackathon, Promise promise, Person by, Instant at) {
        if (hackathon.closedAt != null) {
            throw new AlreadyClosed();
        }
        var there = of(hackathon);
        var plan = there == null ? new FollowUpPlan() : there;
        plan.hackathon = hackathon;
        plan.words = promise.words();
        plan.service = promise.service();
        plan.owner = promise.owner();
        plan.writtenBy = by;
        plan.writtenAt = at;
        plan.persist();
        Activity.record(by, "planned", hackathon.subject(), at, promise.words());
        return plan;
    }

    public static @Nullable FollowUpPlan of(Hackathon hackathon) {
        return find("from FollowUpPlan p join fetch p.service join fetch p.owner where p.hackathon = ?1", hackathon)
                .firstResult();
    }
}
