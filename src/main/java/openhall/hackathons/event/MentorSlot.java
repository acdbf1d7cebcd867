package openhall.hackathons.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Team;
import openhall.people.Person;
import openhall.web.Formats;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A time at which a mentor helps one team. */
@Entity
public class MentorSlot extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Mentor mentor;

    public Instant startsAt;
    public Instant endsAt;
    public @Nullable String place;

    /** Whose it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Team team;

    public @Nullable Instant takenAt;

    @SuppressWarnings("serial")
    static class Taken extends Refused {
        Taken() {
            super("Another team has this time. Choose another one.");
        }
    }

    @SuppressWarnings("serial")
    static class OneEach extends Refused {
        OneEach() {
            super("Your team has a time with this mentor. Give it back first, so that other teams can have one.");
        }
    }

    @SuppressWarnings("serial")
    static class Over extends Refused {
        Over() {
            super("This time has begun. Choose one that is still to come.");
        }
    }

    @SuppressWarnings("serial")
    static class AlreadyThen extends Refused {
        AlreadyThen() {
            super("This mentor has a time then already. Choose a time that does not overlap with it.");
        }
    }

    @SuppressWarnings("serial")
    static class TeamBusy extends Refused {
        TeamBusy() {
            super("Your team has a time with another mentor then. Choose a time that does not overlap with it.");
        }
    }

    @SuppressWarnings("serial")
    static class Begun extends Refused {
        Begun() {
            super("This time has begun, so it stays with the team that has it.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected MentorSlot() {}

    /** Only when the mentor is held. */
    public static MentorSlot offer(
            Mentor mentor, Hackathon.Window when, @Nullable String place, Person by, Instant at) {
        if (count("mentor = ?1 and startsAt < ?2 and endsAt > ?3", mentor, when.closes(), when.opens()) > 0) {
            throw new AlreadyThen();
        }
        var slot = new MentorSlot();
        slot.mentor = mentor;
        slot.startsAt = when.opens();
        slot.endsAt = when.closes();
        slot.place = place;
        slot.persist();
        Activity.record(by, "offered a time of a mentor at", mentor.hackathon.subject(), at);
        return slot;
    }

    /** For one team, which has one time with each mentor. Only when held. */
    public void take(Team by, Person person, Instant at) {
        if (team != null && team.id.equals(by.id)) {
            return;
        }
        if (team != null) {
            throw new Taken();
        }
        if (hasBegun(at)) {
            throw new Over();
        }
        if (count("mentor = ?1 and team = ?2", mentor, by) > 0) {
            throw new OneEach();
        }
        if (count("team = ?1 and startsAt < ?2 and endsAt > ?3", by, endsAt, startsAt) > 0) {
            throw new TeamBusy();
        }
        team = by;
        takenAt = at;
        Activity.record(person, "took a time of a mentor for", by.subject(), at);
    }

    /** Only when held. */
    void giveBack(Team by, Person person, Instant at) {
        if (team == null || !team.id.equals(by.id)) {
            throw new NotFoundException();
        }
        if (hasBegun(at)) {
            throw new Begun();
        }
        team = null;
        takenAt = null;
        Activity.record(person, "gave back a time of a mentor for", by.subject(), at);
    }

    /** Only when held. The team whose it is, if there is one, is told once that it does not take place. */
    void takeAway(@Nullable Person by, Instant at) {
        var whose = team;
        if (whose != null && hasBegun(at)) {
            throw new Begun();
        }
        if (whose != null) {
            EventLetters.timeGone(this, whose, at);
        }
        Activity.record(by, "took away a time of a mentor at", mentor.hackathon.subject(), at);
        delete();
    }

    public boolean hasBegun(Instant at) {
        return !startsAt.isAfter(at);
    }

    /** Only of a mentor who goes. */
    void drop() {
        delete();
    }

    /** This one, if it is this mentor's; otherwise it is not there. */
    MentorSlot ofMentor(UUID mentorId) {
        if (!mentor.id.equals(mentorId)) {
            throw new NotFoundException();
        }
        return this;
    }

    public boolean isTaken() {
        return team != null;
    }

    public String when() {
        return Formats.dateTime(startsAt) + " to " + Formats.time(endsAt);
    }

    static List<MentorSlot> toCome(Mentor mentor, Instant at) {
        return list(
                "from MentorSlot s left join fetch s.team where s.mentor = ?1 and s.startsAt > ?2 order by s.startsAt",
                mentor,
                at);
    }

    static List<MentorSlot> of(Mentor mentor) {
        return list("mentor = ?1 order by startsAt", mentor);
    }

    /** All times of all mentors, with their teams, the soonest first. */
    static List<MentorSlot> of(Hackathon hackathon) {
        return list(
                "from MentorSlot s join fetch s.mentor m left join fetch s.team where m.hackathon = ?1"
                        + " order by s.startsAt, s.id",
                hackathon);
    }

    /** The next time of a mentor that no team has. Only when held. */
    public static @Nullable MentorSlot firstFree(Hackathon hackathon, Person mentor, Instant after) {
        return find(
                        "from MentorSlot s join fetch s.mentor m where m.hackathon = ?1 and m.person = ?2"
                                + " and s.team is null and s.startsAt > ?3 order by s.startsAt, s.id",
                        hackathon,
                        mentor,
                        after)
                .firstResult();
    }

    /** Waits for whoever is changing mentors and their times: two members of a team cannot take two at once. */
    static MentorSlot held(Hackathon hackathon, UUID id) {
        EventPlaces.held(hackathon);
        MentorSlot slot = find(
                        "from MentorSlot s join fetch s.mentor m join fetch m.hackathon left join fetch s.team"
                                + " where m.hackathon = ?1 and s.id = ?2",
                        hackathon,
                        id)
                .firstResult();
        if (slot == null) {
            throw new NotFoundException();
        }
        return slot;
    }
}
