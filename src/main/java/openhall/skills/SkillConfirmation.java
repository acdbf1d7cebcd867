package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.people.Role;
import openhall.web.Formats;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The word of a manager or a digital champion that they saw somebody work at a level, and what they saw. */
@Entity
public class SkillConfirmation extends PanacheEntityBase {
    /** What was said. */
    public record Word(Level level, String seen) {}

    /** What is kept of a word: the same one is given once on a day, and again when it was taken back. */
    public record Kept(SkillConfirmation confirmation, boolean isNew) {
        public String text() {
            var name = confirmation.person.name;
            return isNew
                    ? "You confirmed a level of " + name
                    : "You had confirmed this level of " + name + " with the same words today. Nothing new was saved";
        }
    }

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

    /** Null in what was given before a word was given once on a day, and in what was taken back. */
    public @Nullable LocalDate givenOn;

    @SuppressWarnings("NullAway.Init")
    protected SkillConfirmation() {}

    public static Kept give(Person by, Person about, Skill skill, Word word, Instant at) {
        if (!canBeGiven(by.id, about)) {
            throw new NotFoundException();
        }
        return give(by, about, skill, word, Evidence.Kind.CONFIRMED, at);
    }

    /** What a champion saw while they helped: practical work, which never shows more than {@link Level#WORKING}. */
    public static Kept giveAsChampion(Person by, Person about, Skill skill, Word word, Instant at) {
        if (!canBeGivenByChampion(by, about) || word.level().number() > Level.WORKING.number()) {
            throw new NotFoundException();
        }
        return give(by, about, skill, word, Evidence.Kind.CHAMPION, at);
    }

    private static Kept give(Person by, Person about, Skill skill, Word word, Evidence.Kind kind, Instant at) {
        var isNew = insertedOnce(by, about, skill, word, at);
        var confirmation = given(by, about, skill, word, at);
        if (isNew) {
            // By their number: a name would outlive its erasure there
            Activity.record(by, "confirmed a level of", skill.subject(), at, "person " + about.id);
            Evidence.of(about, skill, word.level(), kind, confirmation.subject(), at);
        }
        return new Kept(confirmation, isNew);
    }

    /** The same word can be given again on the same day. */
    static void takenBack(String ref) {
        SkillConfirmation confirmation = findById(UUID.fromString(ref));
        if (confirmation != null) {
            confirmation.givenOn = null;
        }
    }

    /** Once on a day: of two who press the button at the same time the second waits here and finds it given. */
    private static boolean insertedOnce(Person by, Person about, Skill skill, Word word, Instant at) {
        EntityManager database = getEntityManager();
        return database.createNativeQuery("""
                                insert into skill_confirmation
                                    (id, person_id, skill_id, given_by_id, level, seen, given_at, given_on)
                                values (uuidv7(), :about, :skill, :by, :level, :seen, :at, :on)
                                on conflict (person_id, skill_id, given_by_id, given_on, level, seen) do nothing""")
                        .setParameter("about", about.id)
                        .setParameter("skill", skill.id)
                        .setParameter("by", by.id)
                        .setParameter("level", word.level().number())
                        .setParameter("seen", word.seen())
                        .setParameter("at", at)
                        .setParameter("on", day(at))
                        .executeUpdate()
                == 1;
    }

    private static SkillConfirmation given(Person by, Person about, Skill skill, Word word, Instant at) {
        return find(
                        "person.id = ?1 and skill.id = ?2 and givenBy.id = ?3 and givenOn = ?4 and level = ?5 and seen = ?6",
                        about.id,
                        skill.id,
                        by.id,
                        day(at),
                        word.level().number(),
                        word.seen())
                .singleResult();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
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
