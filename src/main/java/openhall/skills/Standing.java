package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The level a person has reached in a skill and the evidence it rests on. No row means that nobody knows. */
@Entity
public class Standing extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    /** 0 to 4; 0 is "cannot yet". */
    public int level;

    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence evidence;

    public Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    /**
     * Works out the standing again from all evidence. The row is locked before the evidence is read: of two people adding evidence
     * at once, the second one sees what the first one added.
     */
    static void weigh(Person person, Skill skill) {
        begin(person, skill);
        Standing standing = find("from Standing s where s.person.id = ?1 and s.skill.id = ?2", person.id, skill.id)
                .singleResult();
        getEntityManager().refresh(standing, LockModeType.PESSIMISTIC_WRITE);
        standing.rest(Evidence.deciding(Evidence.about(person, skill)));
    }

    private static void begin(Person person, Skill skill) {
        EntityManager database = getEntityManager();
        database.createNativeQuery("""
                        insert into standing (id, person_id, skill_id, level, evidence_id, at)
                        select uuidv7(), e.person_id, e.skill_id, e.level, e.id, e.at from evidence e
                        where e.person_id = :person and e.skill_id = :skill limit 1
                        on conflict (person_id, skill_id) do nothing""")
                .setParameter("person", person.id)
                .setParameter("skill", skill.id)
                .executeUpdate();
    }

    private void rest(Evidence deciding) {
        level = deciding.level;
        evidence = deciding;
        at = deciding.at;
    }

    public String text() {
        return Level.words(level);
    }

    public static List<Standing> of(Person person) {
        return of(List.of(person.id));
    }

    static List<Standing> of(Collection<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return list("from Standing s join fetch s.evidence where s.person.id in ?1", people);
    }

    public static @Nullable Standing of(Person person, Skill skill) {
        return find(
                        "from Standing s join fetch s.evidence where s.person.id = ?1 and s.skill.id = ?2",
                        person.id,
                        skill.id)
                .firstResult();
    }
}
