package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.event.Mentor;
import openhall.hackathons.event.Places;
import openhall.hackathons.jury.JudgePass;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.panel.Conflict;
import openhall.hackathons.panel.PanelDesk;
import openhall.hackathons.results.TieChoice;
import openhall.hackathons.teams.Looking;
import openhall.hackathons.teams.TeamConflicts;
import openhall.hackathons.teams.TeamInvitation;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.web.Forms;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person who reads and scores the entries of one hackathon, after declaring which teams they should not judge. */
@Entity
public class Judge extends PanacheEntityBase {
    private static final int MOST_LINKS = 3;
    private static final String IN_THE_LINE = "Somebody in this team is in this judge's line or has the same manager.";

    /** What a guest is called once their name is not kept any more. */
    private static final String NO_NAME = "A guest judge";

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

    /** How many links by which a guest comes in were sent, on the last day on which one was. */
    public @Nullable LocalDate linksOn;

    public int linksSent;

    /** When an organiser last reminded them of what is left. */
    public @Nullable Instant remindedAt;

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
    static class StoodDown extends Refused {
        StoodDown() {
            super("This judge has left the panel.");
        }
    }

    @SuppressWarnings("serial")
    static class TooManyLinks extends Refused {
        TooManyLinks() {
            super("We have sent " + MOST_LINKS + " links to this judge today. Ask for the next one tomorrow.");
        }
    }

    @SuppressWarnings("serial")
    static class LinksOver extends Refused {
        LinksOver() {
            super("Judging is over, so links for judges do not work any more.");
        }
    }

    @SuppressWarnings("serial")
    static class HasBegun extends Refused {
        HasBegun() {
            super("This judge has declared their conflicts, so they stay on the panel.");
        }
    }

    @SuppressWarnings("serial")
    static class WasAsked extends Refused {
        WasAsked() {
            super("This judge was asked about equal entries, so they stay on the panel.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Judge() {}

    /** Adds a judge, who looks for no team any more; somebody who is on the panel already stays as they are. */
    public static Judge add(Hackathon hackathon, Person person, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (hackathon.finalisedAt != null) {
            throw new JudgingClosed();
        }
        Places.hold(hackathon);
        if (TeamMember.competes(hackathon, person)) {
            throw new Team.JudgesDoNotCompete();
        }
        var there = on(hackathon, person);
        if (there != null) {
            return there;
        }
        Mentor.requireNone(hackathon, person);
        Looking.stop(hackathon, person, at);
        TeamInvitation.lapse(hackathon, person, at);
        var judge = new Judge();
        judge.hackathon = hackathon;
        judge.person = person;
        judge.addedAt = at;
        judge.persist();
        Activity.record(by, "added a judge", hackathon.subject(), at, judge.whom());
        return judge;
    }

    /** Adds somebody who has no account; one who is on the panel already stays as they are. */
    public static Judge invite(Hackathon hackathon, String name, String email, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (hackathon.finalisedAt != null) {
            throw new JudgingClosed();
        }
        var there = withAddress(hackathon, email);
        if (there != null) {
            return there;
        }
        if (!at.isBefore(hackathon.judgingEndsAt)) {
            throw new TooLateForGuests();
        }
        var judge = new Judge();
        judge.hackathon = hackathon;
        judge.name = name;
        judge.email = email;
        judge.addedAt = at;
        judge.persist();
        Activity.record(by, "added a judge", hackathon.subject(), at, judge.whom());
        return judge;
    }

    @SuppressWarnings("serial")
    public static class TooLateForGuests extends Refused {
        TooLateForGuests() {
            super("Judging has ended, so nobody can come in by a link any more. Add somebody who has an account.");
        }
    }

    /** Gives this judge an entry to read that was not shared out, such as one of a past that is made up. */
    public void giveToRead(Submission submission, Instant at) {
        AssignedRead.give(this, submission, at);
        Activity.record(null, "gave an entry to a judge", hackathon.subject(), at, whom());
    }

    /** Says how many entries this judge can read at most. */
    public void limit(@Nullable Integer most, Person by, Instant at) {
        lock();
        mostReads = most;
        Activity.record(by, "limited the reads of a judge", hackathon.subject(), at, whom());
    }

    /** Takes somebody off the panel who has not begun. */
    public void remove(Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        lock();
        if (hackathon.finalisedAt != null) {
            throw new JudgingClosed();
        }
        if (declaredAt != null) {
            throw new HasBegun();
        }
        if (TieChoice.asks(this)) {
            throw new WasAsked();
        }
        JudgePass.endAll(this);
        delete();
        Activity.record(by, "removed a judge", hackathon.subject(), at, whom());
    }

    /** Lets a judge go who has begun: what they have read counts on, and others read the rest. */
    public void standDown(String why, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        lock();
        if (stoodDownAt != null) {
            throw new StoodDown();
        }
        if (hackathon.finalisedAt != null) {
            throw new JudgingClosed();
        }
        stoodDownAt = at;
        stoodDownWhy = why;
        AssignedRead.releaseUnread(this, at);
        JudgePass.endAll(this);
        Activity.record(by, "stood a judge down", hackathon.subject(), at, whom());
        PanelDesk.refill(hackathon, at);
    }

    /** Declares the teams this judge should not judge; an empty list says there are none. Can be added to, never undone. */
    public void declare(List<Team> teams, String why, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        lock();
        requireThere();
        if (!hackathon.phase(at).takesScores()) {
            throw new TeamsNotFinal();
        }
        if (declaredAt == null) {
            declaredAt = at;
        }
        for (var team : teams) {
            Conflict.note(this, team, setByOwnService(team) ? Conflict.Kind.SERVICE : Conflict.Kind.DECLARED, why, at);
            AssignedRead.releaseFrom(this, team, at);
        }
        noteLine(at);
        Activity.record(person, "declared conflicts", hackathon.subject(), at, String.valueOf(teams.size()));
        PanelDesk.refill(hackathon, at);
    }

    /** Conflicts that follow from where people sit are kept without asking. */
    public void noteLine(Instant at) {
        if (person == null) {
            return;
        }
        var ofLine = TeamConflicts.ofLine(hackathon, person);
        for (var team : ofLine.isEmpty() ? List.<Team>of() : Team.of(hackathon)) {
            if (ofLine.contains(team.id) && !Conflict.between(this, team)) {
                Conflict.note(this, team, Conflict.Kind.OWN_LINE, IN_THE_LINE, at);
                AssignedRead.releaseFrom(this, team, at);
            }
        }
    }

    /** Whether the challenge of this team is set by the service where this judge works, or by one above or below it. */
    public boolean setByOwnService(Team team) {
        var unit = person == null ? null : person.unit;
        var service = team.challenge.ownerService;
        return isWithin(unit, service) || isWithin(service, unit);
    }

    private static boolean isWithin(@Nullable OrgUnit unit, @Nullable OrgUnit other) {
        var up = unit;
        while (up != null && other != null && !up.id.equals(other.id)) {
            up = up.parent;
        }
        return up != null && other != null;
    }

    /** Keeps this judge's points for an entry, in place of any they gave it before. */
    public void score(Submission submission, Map<Criterion, Score.Mark> marks, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_READ);
        lock();
        requireReading(submission.team);
        requireScoring(at);
        marks.forEach((criterion, mark) -> Score.give(this, submission, criterion, mark, at));
        if (Score.by(this, submission).size() == Criterion.of(hackathon).size()) {
            AssignedRead.noteRead(this, submission, at);
        }
        Activity.record(person, "scored", submission.team.subject(), at);
    }

    public void requireScoring(Instant at) {
        if (!hackathon.phase(at).takesScores()) {
            throw new JudgingClosed();
        }
    }

    /** 404 for every entry that was not given to this judge to read, whatever the reason. */
    public void requireReading(Team team) {
        requireDeclared();
        if (!team.hackathon.id.equals(hackathon.id)
                || Conflict.between(this, team)
                || !AssignedRead.isLive(this, team)) {
            throw new NotFoundException();
        }
    }

    /** Before any entry is looked for, so that what is said here does not say which entries there are. */
    public void requireDeclared() {
        requireThere();
        if (declaredAt == null) {
            throw new NotDeclared();
        }
    }

    private void requireThere() {
        if (stoodDownAt != null) {
            throw new StoodDown();
        }
    }

    /** Counts a link by which this guest comes in: three a day. Nobody asked for it where they did themselves. */
    public void noteLink(@Nullable Person by, Instant at) {
        lock();
        requireThere();
        if (hackathon.cancelledAt != null || !at.isBefore(hackathon.judgingEndsAt)) {
            throw new LinksOver();
        }
        var today = day(at);
        linksSent = today.equals(linksOn) ? linksSent + 1 : 1;
        linksOn = today;
        if (linksSent > MOST_LINKS) {
            throw new TooManyLinks();
        }
        Activity.record(by, "sent a judging link", hackathon.subject(), at, whom());
    }

    /** Reminds this judge of what is left, once a day. False when they were reminded today. */
    public boolean remind(Person by, Instant at) {
        lock();
        requireThere();
        if (remindedAt != null && day(remindedAt).equals(day(at))) {
            return false;
        }
        remindedAt = at;
        Activity.record(by, "reminded a judge", hackathon.subject(), at, whom());
        return true;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Hackathon.LONDON);
    }

    private void lock() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether they can read entries and give points now: links, and what they open, end for guests with judging. */
    public boolean comesIn(Instant at) {
        return stoodDownAt == null && (person != null || at.isBefore(hackathon.judgingEndsAt));
    }

    public boolean isGuest() {
        return person == null;
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

    /** Also as a guest who was asked at this address before there was an account. */
    public static boolean sits(Hackathon hackathon, Person person) {
        return count(
                        "hackathon = ?1 and (person = ?2 or person is null and lower(email) = ?3)",
                        hackathon,
                        person,
                        person.email.toLowerCase(Locale.ROOT))
                > 0;
    }

    /** The same, for whoever has not left the panel. */
    public static boolean stays(Hackathon hackathon, Person person) {
        return count(
                        "hackathon = ?1 and stoodDownAt is null"
                                + " and (person = ?2 or person is null and lower(email) = ?3)",
                        hackathon,
                        person,
                        person.email.toLowerCase(Locale.ROOT))
                > 0;
    }

    /** Nobody who sits on this panel as a guest any more: their name and address are taken out. */
    public static void unname(String email) {
        update(
                "name = ?2, email = concat(cast(id as string), '@guest.invalid') where person is null and lower(email) = ?1",
                email.toLowerCase(Locale.ROOT),
                NO_NAME);
    }

    /** Takes the names of guests out where judging ended before, or only counts them. */
    public static long unnameOver(Instant before, boolean dryRun) {
        var over = "person is null and name <> ?2 and hackathon.id in"
                + " (select h.id from Hackathon h where h.judgingEndsAt < ?1)";
        return dryRun
                ? count(over, before, NO_NAME)
                : update(
                        "name = ?2, email = concat(cast(id as string), '@guest.invalid') where " + over,
                        before,
                        NO_NAME);
    }

    public static List<Judge> guestsAt(String email) {
        return list("person is null and lower(email) = ?1", email.toLowerCase(Locale.ROOT));
    }

    /** A guest and their hackathon, by the number of their seat. */
    public static @Nullable Judge seatOfGuest(UUID id) {
        return find("from Judge j join fetch j.hackathon where j.person is null and j.id = ?1", id)
                .firstResult();
    }

    /** A seat on the panel of this hackathon, by its own number, or 404. */
    public static Judge at(Hackathon hackathon, UUID id) {
        Judge judge = find("from Judge j left join fetch j.person where j.hackathon = ?1 and j.id = ?2", hackathon, id)
                .firstResult();
        if (judge == null) {
            throw new NotFoundException();
        }
        return judge;
    }

    /** The judge of this hackathon with this address. */
    public static @Nullable Judge withAddress(Hackathon hackathon, String address) {
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
