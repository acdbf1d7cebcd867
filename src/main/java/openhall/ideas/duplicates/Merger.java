package openhall.ideas.duplicates;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.ideas.Decision;
import openhall.ideas.Idea;
import openhall.people.Person;
import openhall.trail.Occasion;
import openhall.trail.TrailLink;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One idea goes on in another: who said so, when and why, what it was before, and how that was undone. */
@Entity
public class Merger extends PanacheEntityBase {
    static final int WORKING_DAYS_TO_OBJECT = 20;
    private static final String STANDING = "idea = ?1 and undoneAt is null";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea target;

    @Enumerated(EnumType.STRING)
    public Decision decisionBefore;

    public Instant waitingBefore;
    public String why;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person mergedBy;

    public Instant mergedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person undoneBy;

    public @Nullable Instant undoneAt;
    public @Nullable String undoneWhy;

    @SuppressWarnings("NullAway.Init")
    protected Merger() {}

    /** Both rows are held, and nobody else merges at the same time. */
    public static Merger merge(Two two, String why, Person by, Instant at) {
        var idea = two.idea();
        var target = two.chosen();
        var merger = new Merger();
        merger.idea = idea;
        merger.target = target;
        merger.decisionBefore = idea.decision;
        var waiting = idea.waitingSince;
        idea.mergeInto(target, why, by, at);
        merger.waitingBefore = Objects.requireNonNull(waiting);
        merger.why = why;
        merger.mergedBy = by;
        merger.mergedAt = at;
        merger.persist();
        merger.settle();
        return merger;
    }

    private void settle() {
        TrailLink.join(idea.subject(), "merged into", target.subject(), occasion(mergedBy, why, mergedAt));
        MovedFollows.go(this);
        MovedSupport.ask(this);
        MergerLetters.merged(this);
    }

    /** What was given to the other idea with a yes stays there; who only came along goes back. */
    void undo(String words, Person by, Instant at) {
        idea.standAlone(this, words, by, at);
        end(words, by, at);
    }

    /** The other idea is gone for good, so this one cannot go on in it. */
    void outlive(String words, Instant at) {
        idea.outlive(this, words, null, at);
        end(words, null, at);
    }

    private void end(String words, @Nullable Person by, Instant at) {
        undoneBy = by;
        undoneAt = at;
        undoneWhy = words;
        TrailLink.join(idea.onRecord(), "taken out of", target.onRecord(), occasion(by, words, at));
        MovedFollows.goBack(this);
        MergeObjection.settle(this, words, by, at);
        MergerLetters.undone(this, words, at);
    }

    /** The same two can be merged again: the trail keeps the steps of each time. */
    private Occasion occasion(@Nullable Person by, String words, Instant at) {
        return new Occasion("merger/" + id, by, words, at);
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    boolean isBy(Person person) {
        return mergedBy.id.equals(person.id);
    }

    /** The last day on which its author can object. */
    public LocalDate objectBy() {
        return WorkingDays.after(WorkingDays.day(mergedAt), WORKING_DAYS_TO_OBJECT);
    }

    boolean takesObjectionAt(Instant at) {
        return !WorkingDays.day(at).isAfter(objectBy());
    }

    public static @Nullable Merger standing(Idea idea) {
        return find(STANDING, idea).firstResult();
    }

    /** The one that stands, else the one that was undone last; null when the idea was never merged. */
    static @Nullable Merger latest(Idea idea) {
        return find("idea = ?1 order by undoneAt desc nulls first, id desc", idea)
                .firstResult();
    }

    /** Those by which ideas go on in this one, the oldest first, with these ideas. */
    static List<Merger> standingInto(Idea target) {
        return list("from Merger m join fetch m.idea where m.target = ?1 and m.undoneAt is null order by m.id", target);
    }

    /** The references of the ideas that were merged into one. Loads none of them. */
    static List<String> mergedInto(String ref) {
        return getEntityManager()
                .createQuery(
                        "select m.idea.ref from Merger m where m.target.ref = :ref and m.undoneAt is null",
                        String.class)
                .setParameter("ref", Idea.known(ref))
                .getResultList();
    }

    /** Where an idea was merged into; null while it stands alone. Loads neither of the two. */
    static @Nullable String targetOf(String ref) {
        return getEntityManager()
                .createQuery(
                        "select m.target.ref from Merger m where m.idea.ref = :ref and m.undoneAt is null",
                        String.class)
                .setParameter("ref", Idea.known(ref))
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Mergers are rare and touch ideas that hang together in long chains, so they come one after the other, on every
     * node. Until the transaction ends.
     */
    static void oneAtATime() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('ideas/mergers', 0))")
                .getSingleResult();
    }
}
