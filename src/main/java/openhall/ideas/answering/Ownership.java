package openhall.ideas.answering;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.ideas.Idea;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.people.Role;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** For some time somebody answers an idea, for a service. Once they have left or lost the role, it has no owner. */
@Entity
class Ownership extends PanacheEntityBase {
    private static final String STANDING =
            " from Ownership o join o.owner p join p.roles r where o.untilAt is null and p.leftAt is null and r = ?1";

    /** Who gets it, for which service, and why. */
    record Move(Person to, OrgUnit service, String why) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Idea idea;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person owner;

    @ManyToOne(fetch = FetchType.LAZY)
    public OrgUnit service;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person givenBy;

    public String why;
    public Instant fromAt;
    public @Nullable Instant untilAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person endedBy;

    public @Nullable String endWhy;

    @SuppressWarnings("NullAway.Init")
    protected Ownership() {}

    /** The idea's row is held by the caller. Whoever takes an idea gives it to themself. */
    static Ownership give(Idea idea, Move move, Person by, Instant at) {
        CannotAnswer.ifOwn(idea.isBy(by));
        requireFree(idea, move.to());
        var before = last(idea);
        CannotAnswer.unless(before == null || !before.isThe(move), "This person owns this idea already.");
        if (before != null) {
            before.end(by, move.why(), at);
        }
        var next = begin(idea, move, by, at);
        Activity.record(by, "gave an owner to", idea.subject(), at, move.service().name);
        if (!by.id.equals(move.to().id)) {
            AnswerNews.given(next);
        }
        return next;
    }

    /** The idea's row is held by the caller. */
    static void giveBack(Idea idea, Person by, String why, Instant at) {
        var now = last(idea);
        if (now == null || !now.owner.id.equals(by.id)) {
            throw new CannotAnswer("You do not own this idea, so you cannot give it back.");
        }
        now.end(by, why, at);
        Activity.record(by, "gave back", idea.subject(), at);
    }

    /** Somebody who may take no part any more. */
    static void endFor(Idea idea, Person owner, Instant at) {
        var now = last(idea);
        if (now != null && now.owner.id.equals(owner.id)) {
            now.end(owner, "Declared a conflict", at);
        }
    }

    /** The one whose time has not ended, though they may have left or lost the role. */
    private static @Nullable Ownership last(Idea idea) {
        return find("idea = ?1 and untilAt is null", idea).firstResult();
    }

    /** Whether this is whoever owns the idea now, and still may. */
    boolean stands() {
        return untilAt == null && owner.leftAt == null && owner.has(Role.IDEA_OWNER);
    }

    /** Newest first. */
    static List<Ownership> history(Idea idea) {
        return list(
                "from Ownership o join fetch o.owner join fetch o.service where o.idea = ?1"
                        + " order by o.fromAt desc, o.id desc",
                idea);
    }

    /** Who owns these ideas, by the idea; those that nobody owns are left out. */
    static Map<UUID, Person> ownersOf(List<Idea> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        return owners(" and o.idea in ?2", Role.IDEA_OWNER, ideas);
    }

    /** Who owns any idea. */
    static Map<UUID, Person> owners() {
        return owners("", Role.IDEA_OWNER);
    }

    private static Map<UUID, Person> owners(String which, Object... values) {
        var query = getEntityManager().createQuery("select o.idea.id, p" + STANDING + which, Object[].class);
        for (var number = 1; number <= values.length; number++) {
            query.setParameter(number, values[number - 1]);
        }
        return query.getResultList().stream().collect(toMap(row -> (UUID) row[0], row -> (Person) row[1]));
    }

    private static void requireFree(Idea idea, Person to) {
        var may = to.leftAt == null && to.has(Role.IDEA_OWNER);
        CannotAnswer.unless(may, "This person cannot answer ideas. Choose an idea owner.");
        var fair = !idea.isBy(to) && !ConflictOfInterest.isDeclared(idea, to.id);
        CannotAnswer.unless(fair, "This person cannot answer this idea. Choose somebody else.");
    }

    private static Ownership begin(Idea idea, Move move, Person by, Instant at) {
        // The one before ends in the database first: there is only one at a time.
        getEntityManager().flush();
        var next = new Ownership();
        next.idea = idea;
        next.owner = move.to();
        next.service = move.service();
        next.givenBy = by;
        next.why = move.why();
        next.fromAt = at;
        next.persist();
        return next;
    }

    private void end(Person by, String words, Instant at) {
        untilAt = at;
        endedBy = by;
        endWhy = words;
    }

    private boolean isThe(Move move) {
        return owner.id.equals(move.to().id) && service.id.equals(move.service().id);
    }
}
