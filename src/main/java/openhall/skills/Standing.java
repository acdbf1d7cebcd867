package openhall.skills;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
     * at once, the second one sees what the first one added. Answers whether the level is new or another.
     */
    static boolean weigh(Person person, Skill skill) {
        var isNew = begin(person, skill);
        Standing standing = find("from Standing s where s.person.id = ?1 and s.skill.id = ?2", person.id, skill.id)
                .firstResult();
        if (standing == null) {
            return false;
        }
        getEntityManager().refresh(standing, LockModeType.PESSIMISTIC_WRITE);
        return standing.weighed(Evidence.about(person, skill)) || isNew;
    }

    /** Where nothing counts any more there is no standing: nobody knows. */
    private boolean weighed(List<Evidence> counting) {
        if (counting.isEmpty()) {
            delete();
            return true;
        }
        var before = level;
        rest(Evidence.deciding(counting));
        return before != level;
    }

    private static boolean begin(Person person, Skill skill) {
        EntityManager database = getEntityManager();
        return database.createNativeQuery("""
                        insert into standing (id, person_id, skill_id, level, evidence_id, at)
                        select uuidv7(), e.person_id, e.skill_id, e.level, e.id, e.at from evidence e
                        where e.person_id = :person and e.skill_id = :skill and e.until is null limit 1
                        on conflict (person_id, skill_id) do nothing""")
                        .setParameter("person", person.id)
                        .setParameter("skill", skill.id)
                        .executeUpdate()
                == 1;
    }

    private void rest(Evidence deciding) {
        level = deciding.level;
        evidence = deciding;
        at = deciding.at;
    }

    /** Where the standings of these people are not what their evidence comes to, by person: nowhere. */
    public static Map<UUID, List<String>> differences(Collection<UUID> people) {
        var kept = of(people).stream().collect(toMap(Key::of, Function.identity()));
        var counted = Evidence.about(people).stream().collect(groupingBy(Key::about));
        var found = new HashMap<UUID, List<String>>();
        counted.forEach((key, all) -> {
            var decides = Evidence.deciding(all);
            var standing = kept.get(key);
            if (standing == null || !standing.isResting(decides)) {
                found.computeIfAbsent(key.person(), id -> new ArrayList<>()).add(key.words(standing, decides));
            }
        });
        return found;
    }

    private boolean isResting(Evidence on) {
        return level == on.level && at.equals(on.at) && evidence.id.equals(on.id);
    }

    /** Whose standing in what. */
    private record Key(UUID person, UUID skill) {
        static Key of(Standing standing) {
            return new Key(standing.person.id, standing.skill.id);
        }

        static Key about(Evidence evidence) {
            return new Key(evidence.person.id, evidence.skill.id);
        }

        String words(@Nullable Standing kept, Evidence counted) {
            return "Person " + person + ": the level in skill " + skill + " is stored as "
                    + (kept == null ? "nothing" : kept.level) + ", and the evidence says " + counted.level;
        }
    }

    /** Lets nobody change the standings of this person until the transaction ends. */
    public static void hold(UUID personId) {
        find("person.id = ?1 order by id", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public String text() {
        return Level.words(level);
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
