package openhall.hackathons.adoption;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Adoption;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A day, so long after a project was offered, by which its service says in public how it stands. */
@Entity
public class AdoptionReview extends PanacheEntityBase {
    private static final List<Integer> DAYS = List.of(30, 90, 180);

    /** How long before its day a review can be held. */
    private static final int EARLY = 14;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Adoption adoption;

    public int day;
    public LocalDate dueOn;
    public @Nullable Instant heldAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person heldBy;

    /** How the service said it stands. */
    @Enumerated(EnumType.STRING)
    public Adoption.@Nullable State state;

    public @Nullable String words;
    public @Nullable LocalDate remindedOn;

    @SuppressWarnings("serial")
    static class NotToHold extends Refused {
        NotToHold() {
            super("A review is held once, after those before it, and from 14 days before its day.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected AdoptionReview() {}

    /** The three reviews of a project that is offered now. */
    public static void plan(Adoption adoption) {
        var offered = Adoption.day(adoption.offeredAt);
        for (var day : DAYS) {
            var review = new AdoptionReview();
            review.adoption = adoption;
            review.day = day;
            review.dueOn = offered.plusDays(day);
            review.persist();
        }
    }

    /** Says how the project stands, which is a decision like any other and stands in its history. */
    public void hold(Answer answer, Person by, Instant at) {
        adoption.hold();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (!canBeHeld(Adoption.day(at))) {
            throw new NotToHold();
        }
        heldAt = at;
        heldBy = by;
        state = answer.state();
        words = answer.why();
        Activity.record(by, "reviewed", adoption.change(), at, day + " days");
        adoption.move(answer.state(), answer.until(), by, answer.why(), at);
    }

    /** What the service decided, why, and until when it rests if it is parked. */
    public record Answer(
            Adoption.State state, String why, @Nullable LocalDate until) {}

    boolean canBeHeld(LocalDate today) {
        return heldAt == null && !today.isBefore(opensOn()) && isNext();
    }

    private boolean isNext() {
        return count("from AdoptionReview r where r.adoption = ?1 and r.heldAt is null and r.day < ?2", adoption, day)
                == 0;
    }

    public boolean isHeld() {
        return heldAt != null;
    }

    /** The first day on which it can be held. */
    public LocalDate opensOn() {
        return dueOn.minusDays(EARLY);
    }

    public String path() {
        return adoption.submission.adoptionPath() + "/reviews/" + day;
    }

    /** The day of the next review; null when all were held. */
    public static @Nullable LocalDate firstOpen(Adoption adoption) {
        return getSession()
                .createSelectionQuery(
                        "select min(r.dueOn) from AdoptionReview r where r.adoption = :adoption and r.heldAt is null",
                        LocalDate.class)
                .setParameter("adoption", adoption)
                .getSingleResultOrNull();
    }

    static List<AdoptionReview> of(Adoption adoption) {
        return list("from AdoptionReview r where r.adoption = ?1 order by r.day", adoption);
    }

    public static @Nullable AdoptionReview of(Adoption adoption, int day) {
        return find("from AdoptionReview r where r.adoption = ?1 and r.day = ?2", adoption, day)
                .firstResult();
    }

    /** What owners are to be reminded of: due within a week or late, and not reminded of for a week. */
    static List<AdoptionReview> toRemind(LocalDate today) {
        return list(
                "from AdoptionReview r join fetch r.adoption a join fetch a.owner join fetch a.submission s"
                        + " join fetch s.team where r.heldAt is null and r.dueOn <= ?1"
                        + " and (r.remindedOn is null or r.remindedOn <= ?2) and a.state <> ?3"
                        + " and a.parkedUntil is null and r.day = (select min(o.day) from AdoptionReview o"
                        + " where o.adoption = a and o.heldAt is null) order by r.dueOn, r.id",
                today.plusDays(7),
                today.minusDays(7),
                Adoption.State.NOT_ADOPTED);
    }

    /** By a statement of its own: a review that is held in this moment stays held. */
    void noteReminded(LocalDate today) {
        update("remindedOn = ?1 where id = ?2 and heldAt is null", today, id);
    }
}
