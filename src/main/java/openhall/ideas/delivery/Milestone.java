package openhall.ideas.delivery;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step of the work on an accepted idea, and the day by which the council means to have done it. */
@Entity
public class Milestone extends PanacheEntityBase {
    /** More than anybody reads on a page. */
    static final int MOST = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    public String words;
    public LocalDate dueOn;

    /** The day that was said at first, which stays when the day is moved. */
    public LocalDate firstDueOn;

    /** What was last said about it: why its day was moved, or what was reached. */
    public String note;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person addedBy;

    public Instant addedAt;
    public @Nullable Instant reachedAt;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    /** The idea's row is held by the caller, here and in the other verbs. Two posts of one form make one. */
    public static Milestone add(Idea idea, String words, LocalDate due, Person by, Instant at) {
        idea.requireOwner(by);
        DeliveryRefused.unless(!idea.delivery.isStopped(), "The work has stopped, so it takes no more milestones.");
        var same = open(idea, words, due);
        return same == null ? begin(idea, words, due, by, at) : same;
    }

    private static Milestone begin(Idea idea, String words, LocalDate due, Person by, Instant at) {
        DeliveryRefused.unless(count("idea = ?1", idea) < MOST, "An idea has at most 50 milestones.");
        var milestone = new Milestone();
        milestone.idea = idea;
        milestone.words = words;
        milestone.dueOn = due;
        milestone.firstDueOn = due;
        milestone.note = "";
        milestone.addedBy = by;
        milestone.addedAt = at;
        milestone.persist();
        Activity.record(by, "added a milestone to", idea.subject(), at);
        return milestone;
    }

    /** Those who follow the idea are told, because they count on the day. */
    public void move(LocalDate to, String why, Person by, Instant at) {
        idea.requireOwner(by);
        requireOpen();
        DeliveryRefused.unless(!to.equals(dueOn), "That is the day it is due already.");
        dueOn = to;
        note = why;
        Activity.record(by, "moved a milestone of", idea.subject(), at);
        DeliveryLetters.moved(this, at);
    }

    public void reach(String what, Person by, Instant at) {
        idea.requireOwner(by);
        requireOpen();
        reachedAt = at;
        note = what;
        Activity.record(by, "reached a milestone of", idea.subject(), at);
        DeliveryLetters.reached(this, at);
    }

    public boolean isReached() {
        return reachedAt != null;
    }

    public boolean isMoved() {
        return !isReached() && !dueOn.equals(firstDueOn);
    }

    public String page() {
        return idea.path("milestones/" + id);
    }

    public String dayPath() {
        return page() + "/day";
    }

    public String reachedPath() {
        return page() + "/reached";
    }

    /** In the order of their days. */
    public static List<Milestone> of(Idea idea) {
        return list("idea = ?1 order by dueOn, id", idea);
    }

    static @Nullable Milestone oneOf(Idea idea, UUID id) {
        return find("idea = ?1 and id = ?2", idea, id).firstResult();
    }

    private static @Nullable Milestone open(Idea idea, String words, LocalDate due) {
        return find("idea = ?1 and words = ?2 and dueOn = ?3 and reachedAt is null", idea, words, due)
                .firstResult();
    }

    private void requireOpen() {
        DeliveryRefused.unless(!isReached(), "This milestone is reached, so it stays as it is.");
    }
}
