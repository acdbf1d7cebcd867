package openhall.hackathons;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.hackathons.event.ComingAs;
import openhall.hackathons.event.Places;
import openhall.hackathons.teams.Introduction;
import openhall.hackathons.teams.Looking;
import openhall.people.Person;
import openhall.web.Forms;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;

/** People who answer one challenge together. */
@Entity
public class Team extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String ref;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Challenge challenge;

    public String name;
    public boolean open;
    public int seats;
    public int seatsTaken;

    /** Whether people who look for a team are suggested to it, and the keys of the skills it wants. */
    public boolean seeks;

    public String[] wants = {};
    public Instant createdAt;

    @SuppressWarnings("serial")
    static class Full extends Refused {
        Full() {
            super("This team is full. Choose another team, or form your own.");
        }
    }

    @SuppressWarnings("serial")
    static class NotOpen extends Refused {
        NotOpen() {
            super("This team is not taking new people. Choose another team, or form your own.");
        }
    }

    @SuppressWarnings("serial")
    static class AlreadyInATeam extends Refused {
        AlreadyInATeam() {
            super("You are already in a team at this hackathon. Leave that team first.");
        }
    }

    @SuppressWarnings("serial")
    static class NameTaken extends Refused {
        NameTaken() {
            super("Another team at this hackathon has this name. Choose a different name.");
        }
    }

    @SuppressWarnings("serial")
    public static class JudgesDoNotCompete extends Refused {
        public JudgesDoNotCompete() {
            super("A judge of a hackathon cannot be in one of its teams.");
        }
    }

    @SuppressWarnings("serial")
    static class TooSmall extends Refused {
        TooSmall(int fewest) {
            super("A team that sends an entry needs at least " + fewest + " people.");
        }
    }

    @SuppressWarnings("serial")
    public static class NotTakingTeams extends Refused {
        public NotTakingTeams() {
            super("Teams can form and change from the day registration opens until entries close.");
        }
    }

    @SuppressWarnings("serial")
    static class StaysThere extends Refused {
        StaysThere() {
            super("A team answers one challenge. It can choose another one only when its challenge was cancelled.");
        }
    }

    @SuppressWarnings("serial")
    static class NoSuchChallenge extends Refused {
        NoSuchChallenge() {
            super("This challenge was cancelled. Choose another challenge.");
        }
    }

    @SuppressWarnings("serial")
    static class Waiting extends Refused {
        Waiting(int number) {
            super("You are number " + number + " on the waiting list. You can join a team when you have a place.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    /** Forms a team with its first member, who has accepted the code of conduct. */
    public static Team form(Challenge challenge, Person founder, String name, boolean open, Instant at) {
        var hackathon = challenge.hackathon;
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        if (Challenge.isGone(challenge)) {
            throw new NoSuchChallenge();
        }
        requirePlace(hackathon, founder, ComingAs.COMPLETE, at);
        if (nameTaken(hackathon, name)) {
            throw new NameTaken();
        }
        var team = new Team();
        team.ref = "T-" + nextNumber();
        team.hackathon = hackathon;
        team.challenge = challenge;
        team.name = name;
        team.open = open;
        team.seats = hackathon.maxTeam;
        team.createdAt = at;
        team.persist();
        Activity.record(founder, "formed", team.subject(), at);
        team.admit(founder, at);
        return team;
    }

    /** Teams form and change until entries close. */
    public static void requireChanging(Hackathon hackathon, Instant at) {
        if (!hackathon.phase(at).takesTeams()) {
            throw new NotTakingTeams();
        }
    }

    /** Before the team is held: places are held first everywhere. */
    private static void requirePlace(Hackathon hackathon, Person person, ComingAs as, Instant at) {
        var place = Places.admit(hackathon, person, as, at);
        if (!place.placed()) {
            throw new Waiting(place.number());
        }
    }

    private static long nextNumber() {
        return getSession()
                .createNativeQuery("select nextval('team_ref')", Long.class)
                .getSingleResult();
    }

    /** Whether this person can look for a team: they have a place, are in no team and do not judge. */
    public static void requireLooker(Hackathon hackathon, Person person, Instant at) {
        requireChanging(hackathon, at);
        if (Judge.sits(hackathon, person)) {
            throw new JudgesDoNotCompete();
        }
        if (TeamMember.competes(hackathon, person)) {
            throw new AlreadyInATeam();
        }
        requirePlace(hackathon, person, ComingAs.LOOKING, at);
    }

    public void join(Person person, Instant at) {
        requirePlace(hackathon, person, ComingAs.COMPLETE, at);
        lock();
        if (!open) {
            throw new NotOpen();
        }
        admitToSeat(person, at);
    }

    /** Lets somebody in whom the team asked, or said yes to, also when it is open to nobody else. */
    public void take(Person person, Instant at) {
        requirePlace(hackathon, person, ComingAs.COMPLETE, at);
        lock();
        admitToSeat(person, at);
    }

    private void admitToSeat(Person person, Instant at) {
        if (isFull()) {
            throw new Full();
        }
        admit(person, at);
    }

    private void admit(Person person, Instant at) {
        requireChanging(hackathon, at);
        if (Judge.sits(hackathon, person)) {
            throw new JudgesDoNotCompete();
        }
        flush();
        if (!TeamMember.admit(this, person, at)) {
            throw new AlreadyInATeam();
        }
        seatsTaken++;
        Looking.stop(this, person, at);
        Activity.record(person, "joined", subject(), at);
    }

    /** Takes a person out again. A team nobody is left in, which has sent nothing, is gone. */
    public void leave(Person person, Instant at) {
        Places.comeAlone(hackathon, person);
        lock();
        requireChanging(hackathon, at);
        var entered = Submission.exists(this);
        if (entered && seatsTaken <= hackathon.minTeam) {
            throw new TooSmall(hackathon.minTeam);
        }
        if (!TeamMember.remove(this, person)) {
            throw new NotFoundException();
        }
        seatsTaken--;
        seats = Math.max(seatsTaken, Math.min(seats, hackathon.maxTeam));
        Introduction.part(this, person, at);
        Activity.record(person, "left", subject(), at);
        if (seatsTaken == 0) {
            delete();
        }
    }

    /** Gives it another name, as long as teams can change; its number stays the same. */
    public void rename(String to, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        lock();
        requireChanging(hackathon, at);
        if (isTaken(to)) {
            throw new NameTaken();
        }
        name = to;
        Activity.record(by, "renamed", subject(), at);
    }

    /** Whether another team has this name. */
    public boolean isTaken(String other) {
        return !name.equalsIgnoreCase(other) && nameTaken(hackathon, other);
    }

    public void openDoors(boolean toAnybody, Person by, Instant at) {
        lock();
        open = toAnybody;
        Activity.record(by, toAnybody ? "opened" : "closed", subject(), at);
    }

    /** Answers another challenge of the hackathon from now on, because its own was cancelled. */
    public void answer(Challenge other, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        lock();
        if (!hackathon.phase(at).takesTeams()) {
            throw new NotTakingTeams();
        }
        if (!Challenge.isGone(challenge)) {
            throw new StaysThere();
        }
        if (Challenge.isGone(other)) {
            throw new NoSuchChallenge();
        }
        challenge = other;
        Activity.record(by, "chose another challenge for", subject(), at, other.slug);
    }

    /** As many seats as the hackathon gives a team now; nobody who is in a team loses theirs. */
    static void resize(Hackathon hackathon) {
        getEntityManager().flush();
        update(
                "seats = case when seatsTaken > ?2 then seatsTaken else ?2 end where hackathon = ?1",
                hackathon,
                hackathon.maxTeam);
    }

    /** Whether people who look for a team are suggested to it, and which skills of the hackathon it wants most. */
    public void seek(boolean people, Collection<String> skillKeys, Person by, Instant at) {
        hackathon.lock(LockModeType.PESSIMISTIC_WRITE);
        lock();
        requireChanging(hackathon, at);
        seeks = people;
        wants = hackathon.skills.stream()
                .map(skill -> skill.key)
                .filter(skillKeys::contains)
                .toArray(String[]::new);
        Activity.record(by, people ? "looks for people for" : "stopped looking for people for", subject(), at);
        if (people) {
            Introduction.suggestTo(this, at);
        }
    }

    public List<String> wantedKeys() {
        return List.of(wants);
    }

    /** Waits for whoever is changing this team, then sees the row as they left it. */
    public void lock() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isFull() {
        return seatsTaken >= seats;
    }

    public int placesLeft() {
        return seats - seatsTaken;
    }

    public boolean has(Person person) {
        return TeamMember.is(this, person);
    }

    /** Without its name: what a team calls itself is not for the record, which is kept for ever. */
    public Subject subject() {
        return new Subject("team", ref, "Team " + ref, path());
    }

    public String path() {
        return hackathon.path() + "/teams/" + ref;
    }

    public String challengePath() {
        return path() + "/challenge";
    }

    public String namePath() {
        return path() + "/name";
    }

    public static Team byRef(String ref) {
        Team team = find(
                        "from Team t join fetch t.hackathon join fetch t.challenge c join fetch c.ownerService"
                                + " where t.ref = ?1",
                        ref)
                .firstResult();
        if (team == null) {
            throw new NotFoundException();
        }
        return team;
    }

    public static Team at(String hackathonSlug, String ref) {
        var team = byRef(ref);
        if (!team.hackathon.slug.equals(hackathonSlug)) {
            throw new NotFoundException();
        }
        return team;
    }

    /** What a team is called whose people met here: a number, until they have a name for it. */
    public static String freeName(Hackathon hackathon) {
        var number = count("hackathon", hackathon) + 1;
        while (nameTaken(hackathon, "New team " + number)) {
            number++;
        }
        return "New team " + number;
    }

    static boolean nameTaken(Hackathon hackathon, String name) {
        return Forms.isKeepable(name)
                && count("hackathon = ?1 and lower(name) = ?2", hackathon, name.toLowerCase(Locale.ROOT)) > 0;
    }

    public static List<Team> of(Hackathon hackathon) {
        return list("from Team t join fetch t.challenge where t.hackathon = ?1 order by t.name, t.id", hackathon);
    }

    /** Those to which people are suggested. */
    public static List<Team> seeking(Hackathon hackathon) {
        return list("hackathon = ?1 and seeks = true and seatsTaken < seats order by id", hackathon);
    }

    public static List<Team> of(Challenge challenge) {
        return list("challenge = ?1 order by name, id", challenge);
    }
}
