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
import openhall.hackathons.Judge;
import openhall.people.Person;
import openhall.web.Refused;
import org.hibernate.annotations.UuidGenerator;

/** Somebody who helps the teams of a hackathon at times that they offer. */
@Entity
public class Mentor extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Hackathon hackathon;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String offers;
    public Instant addedAt;

    @SuppressWarnings("serial")
    static class AlreadyAMentor extends Refused {
        AlreadyAMentor() {
            super("This person is a mentor at this hackathon already.");
        }
    }

    @SuppressWarnings("serial")
    static class JudgesDoNotHelp extends Refused {
        JudgesDoNotHelp() {
            super("A judge of a hackathon cannot be a mentor of its teams. Choose somebody else.");
        }
    }

    @SuppressWarnings("serial")
    static class TimesTaken extends Refused {
        TimesTaken() {
            super("Teams have times with this mentor. Take these times away first: the teams are told.");
        }
    }

    @SuppressWarnings("serial")
    static class HasHelped extends Refused {
        HasHelped() {
            super("This mentor has given time to a team, so they stay on the list. You can take away times to come.");
        }
    }

    @SuppressWarnings("serial")
    public static class MentorsDoNotJudge extends Refused {
        MentorsDoNotJudge() {
            super("A mentor of the teams of a hackathon cannot judge what they made. Choose somebody else.");
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected Mentor() {}

    /** Whoever helps teams judges none of them. */
    public static void requireNone(Hackathon hackathon, Person person) {
        if (count("hackathon = ?1 and person = ?2", hackathon, person) > 0) {
            throw new MentorsDoNotJudge();
        }
    }

    /** Takes the times away that are still to come of somebody who has left the council; their teams are told. */
    static void leave(Person gone, Instant at) {
        List<Mentor> left =
                list("from Mentor m join fetch m.hackathon h where m.person = ?1 and h.finalisedAt is null", gone);
        for (var mentor : left) {
            EventPlaces.held(mentor.hackathon);
            MentorSlot.toCome(mentor, at).forEach(slot -> slot.takeAway(null, at));
        }
    }

    /** Who helps a team with its entry does not judge it. */
    public static Mentor add(Hackathon hackathon, Person person, String offers, Person by, Instant at) {
        EventPlaces.held(hackathon);
        if (Judge.sits(hackathon, person)) {
            throw new JudgesDoNotHelp();
        }
        if (count("hackathon = ?1 and person = ?2", hackathon, person) > 0) {
            throw new AlreadyAMentor();
        }
        var mentor = new Mentor();
        mentor.hackathon = hackathon;
        mentor.person = person;
        mentor.offers = offers;
        mentor.addedAt = at;
        mentor.persist();
        Activity.record(by, "added a mentor to", hackathon.subject(), at);
        return mentor;
    }

    /** Only when held. */
    void remove(Person by, Instant at) {
        var slots = MentorSlot.of(this);
        if (slots.stream().anyMatch(slot -> slot.isTaken() && slot.hasBegun(at))) {
            throw new HasHelped();
        }
        if (slots.stream().anyMatch(MentorSlot::isTaken)) {
            throw new TimesTaken();
        }
        slots.forEach(MentorSlot::drop);
        delete();
        Activity.record(by, "removed a mentor from", hackathon.subject(), at);
    }

    /** Residents are not named to other residents. */
    public String shownName() {
        return person.audience.isStaff() ? person.name : "A mentor from outside the council";
    }

    static List<Mentor> of(Hackathon hackathon) {
        return list("from Mentor m join fetch m.person p where m.hackathon = ?1 order by p.name, m.id", hackathon);
    }

    /** Who they are, by name. */
    public static List<Person> peopleOf(Hackathon hackathon) {
        return of(hackathon).stream().map(mentor -> mentor.person).toList();
    }

    static long counted(Hackathon hackathon) {
        return count("hackathon", hackathon);
    }

    /** Waits for whoever is changing mentors and their times. */
    static Mentor held(Hackathon hackathon, UUID id) {
        EventPlaces.held(hackathon);
        return at(hackathon, id);
    }

    static Mentor at(Hackathon hackathon, UUID id) {
        Mentor mentor = find("from Mentor m join fetch m.person where m.hackathon = ?1 and m.id = ?2", hackathon, id)
                .firstResult();
        if (mentor == null) {
            throw new NotFoundException();
        }
        return mentor;
    }

    /** What somebody who is gone wrote about themselves; teams keep the times as they were. */
    static void unname(UUID personId) {
        update("offers = 'Nothing any more' where person.id = ?1", personId);
    }
}
