package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;

/** A person's own answer to "what can you do today?", which they may give again whenever they like. */
@Entity
public class SelfCheck extends PanacheEntityBase {
    /** What the person said: the level they can do today, 0 to 4, and how sure they are, 0 to 10. */
    public record Answer(int level, int confidence) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    public int level;

    /** Only the person themselves ever sees this. */
    public int confidence;

    public Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfCheck() {}

    public static SelfCheck record(Person person, Skill skill, Answer answer, Instant at) {
        var check = new SelfCheck();
        check.person = person;
        check.skill = skill;
        check.level = answer.level();
        check.confidence = answer.confidence();
        check.checkedAt = at;
        check.persist();
        Evidence.ofCheck(check);
        return check;
    }

    public String text() {
        return Level.words(level);
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }

    /** Removes what is older, or only counts it; the level stays as evidence. */
    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("checkedAt < ?1", before) : delete("checkedAt < ?1", before);
    }

    /** The last answer for each skill, by the id of the skill. */
    static Map<UUID, SelfCheck> latest(Person person) {
        var latest = new HashMap<UUID, SelfCheck>();
        for (SelfCheck check : SelfCheck.<SelfCheck>list(
                "from SelfCheck c where c.person.id = ?1 order by c.checkedAt, c.id", person.id)) {
            latest.put(check.skill.id, check);
        }
        return latest;
    }
}
