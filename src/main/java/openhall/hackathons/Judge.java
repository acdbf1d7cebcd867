package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.judging.Conflict;
import openhall.people.Person;
import openhall.web.Forms;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person who reads and scores the entries of one hackathon, after declaring which teams they should not judge. */
@Entity
public class Judge extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    /** Null for a guest, who has no account: then there are a name and an address here. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person person;

    public @Nullable String name;
    public @Nullable String email;
    public Instant addedAt;

    /** Set when conflicts, or that there are none, were declared: until then nothing may be read. */
    public @Nullable Instant declaredAt;

    /** When they left the panel. Points they gave before count on. */
    public @Nullable Instant stoodDownAt;

    public @Nullable String stoodDownWhy;

    /** How many entries they can read at most; null when they have not said. */
    public @Nullable Integer mostReads;

    @SuppressWarnings("serial")
    public static class NotDeclared extends Refused {
        NotDeclared() {
            super("Declare your conflicts, or that you have none, before you read an entry.");
        }
    }

    @SuppressWarnings("serial")
    public static class TeamsNotFinal extends Refused {
        TeamsNotFinal() {
            super("Declare conflicts after entries have closed: until then the teams can still change.");
        }
    }

    @SuppressWarnings("serial")
    public static class JudgingClosed extends Refused {
        JudgingClosed() {
            super("Entries can be scored from the deadline until the results are finalised.");
        }
    }

    @SuppressWarnings("serial")
    static class HasBegun extends Refused {
        HasBegun() {
            super("This judge has declared their conflicts, so they stay on the panel.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Judge() {}

    /** Adds a judge; somebody who is on the panel already stays as they are. */
    public static Judge add(Hackathon hackathon, Person person, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (hackathon.finalisedAt != null) {
            throw new JudgingClosed();
        }
        if (TeamMember.competes(hackathon, person)) {
            throw new Team.JudgesDoNotCompete();
        }
        var there = on(hackathon, person);
        if (there != null) {
            return there;
        }
        var judge = new Judge();
        judge.hackathon = hackathon;
        judge.person = person;
        judge.addedAt = at;
        judge.persist();
        Activity.record(by, "added a judge", hackathon.subject(), at, judge.whom());
        return judge;
    }

    /** Takes somebody off the panel who has not begun. */
    public void remove(Person by, Instant at) {
        lock();
        if (declaredAt != null) {
            throw new HasBegun();
        }
        delete();
        Activity.record(by, "removed a judge", hackathon.subject(), at, whom());
    }

    /** Declares the teams this judge should not judge; an empty list says there are none. Can be added to, never undone. */
    public void declare(List<Team> teams, String why, Instant at) {
        lock();
        if (!hackathon.phase(at).takesScores()) {
            throw new TeamsNotFinal();
        }
        if (declaredAt == null) {
            declaredAt = at;
        }
        for (var team : teams) {
            Conflict.declare(this, team, why, at);
        }
        Activity.record(person, "declared conflicts", hackathon.subject(), at, String.valueOf(teams.size()));
    }

    /** Keeps this judge's points for an entry, in place of any they gave it before. */
    public void score(Submission submission, Map<Criterion, Score.Mark> marks, Instant at) {
        lock();
        hackathon.lock(LockModeType.PESSIMISTIC_READ);
        requireReading(submission.team);
        if (!hackathon.phase(at).takesScores()) {
            throw new JudgingClosed();
        }
        marks.forEach((criterion, mark) -> Score.give(this, submission, criterion, mark, at));
        Activity.record(person, "scored", submission.team.subject(), at);
    }

    public void requireReading(Team team) {
        if (declaredAt == null) {
            throw new NotDeclared();
        }
        if (!team.hackathon.id.equals(hackathon.id) || Conflict.between(this, team)) {
            throw new NotFoundException();
        }
    }

    private void lock() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By a number and not by name: the record is kept for ever. */
    private String whom() {
        return person == null ? "guest " + id : "person " + person.id;
    }

    /** What people call this judge. */
    public String shownName() {
        return person == null ? Objects.requireNonNull(name) : person.name;
    }

    public String address() {
        return person == null ? Objects.requireNonNull(email) : person.email;
    }

    public boolean hasDeclared() {
        return declaredAt != null;
    }

    public static boolean sits(Hackathon hackathon, Person person) {
        return count("hackathon = ?1 and person = ?2", hackathon, person) > 0;
    }

    /** The judge of this hackathon with this address. */
    static @Nullable Judge withAddress(Hackathon hackathon, String address) {
        if (!Forms.isKeepable(address)) {
            return null;
        }
        return find(
                        "select j from Judge j left join j.person p where j.hackathon = ?1"
                                + " and lower(coalesce(p.email, j.email)) = ?2",
                        hackathon,
                        address.toLowerCase(Locale.ROOT))
                .firstResult();
    }

    /** The judge of this hackathon who is this person; a guest goes by the number of their seat. */
    public static @Nullable Judge numbered(Hackathon hackathon, UUID id) {
        return find("hackathon = ?1 and (person.id = ?2 or person is null and id = ?2)", hackathon, id)
                .firstResult();
    }

    public static @Nullable Judge on(Hackathon hackathon, Person person) {
        return find("hackathon = ?1 and person = ?2", hackathon, person).firstResult();
    }

    /** The panel seat of this person, or 404 for everybody else. */
    public static Judge seat(String hackathonSlug, Person person) {
        Judge judge = find(
                        "from Judge j join fetch j.hackathon where j.hackathon.slug = ?1 and j.person = ?2",
                        hackathonSlug,
                        person)
                .firstResult();
        if (judge == null) {
            throw new NotFoundException();
        }
        return judge;
    }

    public static List<Judge> seatsOf(Person person) {
        return list(
                "from Judge j join fetch j.hackathon h where j.person = ?1 order by h.submissionsCloseAt desc, j.id",
                person);
    }

    public static List<Judge> panel(Hackathon hackathon) {
        return list(
                "from Judge j left join fetch j.person p where j.hackathon = ?1"
                        + " order by coalesce(p.name, j.name), j.id",
                hackathon);
    }
}
