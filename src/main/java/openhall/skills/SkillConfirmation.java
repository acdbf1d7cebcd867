package openhall.skills;

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
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.people.Role;
import org.hibernate.annotations.UuidGenerator;

/** The word of a manager or a digital champion that they saw somebody work at a level, and what they saw. */
@Entity
public class SkillConfirmation extends PanacheEntityBase {
    /** What was said. */
    public record Word(Level level, String seen) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person givenBy;

    public int level;
    public String seen;
    public Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected SkillConfirmation() {}

    public static SkillConfirmation give(Person by, Person about, Skill skill, Word word, Instant at) {
        if (!canBeGiven(by.id, about)) {
            throw new NotFoundException();
        }
        return give(by, about, skill, word, Evidence.Kind.CONFIRMED, at);
    }

    /** What a champion saw while they helped: practical work, which never shows more than {@link Level#WORKING}. */
    public static SkillConfirmation giveAsChampion(Person by, Person about, Skill skill, Word word, Instant at) {
        if (!canBeGivenByChampion(by, about) || word.level().number() > Level.WORKING.number()) {
            throw new NotFoundException();
        }
        return give(by, about, skill, word, Evidence.Kind.CHAMPION, at);
    }

    private static SkillConfirmation give(
            Person by, Person about, Skill skill, Word word, Evidence.Kind kind, Instant at) {
        var confirmation = new SkillConfirmation();
        confirmation.person = about;
        confirmation.skill = skill;
        confirmation.givenBy = by;
        confirmation.level = word.level().number();
        confirmation.seen = word.seen();
        confirmation.givenAt = at;
        confirmation.persist();
        // By their number: a name would outlive its erasure there
        Activity.record(by, "confirmed a level of", skill.subject(), at, "person " + about.id);
        Evidence.of(about, skill, word.level(), kind, confirmation.subject(), at);
        return confirmation;
    }

    /** What was said about this person; that it was confirmed stays as evidence. */
    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }

    public String text() {
        return Level.words(level);
    }

    private Subject subject() {
        return new Subject(Evidence.CONFIRMATION, id.toString(), givenBy.name, skill.path());
    }

    /** Only the manager of a person sees their work often enough, and nobody confirms themselves. */
    public static boolean canBeGiven(UUID by, Person about) {
        var manager = about.manager;
        return manager != null && manager.id.equals(by) && !about.id.equals(by);
    }

    /** A champion speaks of staff whom they help; for their own reports they speak as a manager. */
    public static boolean canBeGivenByChampion(Person by, Person about) {
        return by.roles.contains(Role.CHAMPION)
                && about.leftAt == null
                && about.audience.isStaff()
                && !about.id.equals(by.id)
                && !canBeGiven(by.id, about);
    }

    /** What others saw of one person in one skill and did not take back, the last first. */
    static List<SkillConfirmation> of(Person person, Skill skill) {
        return list(
                "from SkillConfirmation c join fetch c.givenBy where c.person.id = ?1 and c.skill.id = ?2"
                        + " and cast(c.id as string) not in (select e.sourceRef from Evidence e where e.person.id = ?1"
                        + " and e.skill.id = ?2 and e.sourceKind = ?3 and e.until is not null)"
                        + " order by c.givenAt desc",
                person.id,
                skill.id,
                Evidence.CONFIRMATION);
    }

    /** The direct report with this id; anyone else is not found. */
    static Person reportOf(Person manager, UUID personId) {
        return Person.line(manager.id).stream()
                .filter(person -> person.id.equals(personId) && canBeGiven(manager.id, person))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
