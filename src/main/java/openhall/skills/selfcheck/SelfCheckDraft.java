package openhall.skills.selfcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.Person;
import openhall.skills.AtHome;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import openhall.skills.Standing;
import openhall.skills.Wish;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a person has answered about one skill and not handed in: it shows nobody anything, and no activity tells of it. */
@Entity
public class SelfCheckDraft extends PanacheEntityBase {
    /** As much as has been answered. */
    record Given(
            @Nullable Integer level,
            @Nullable AtHome atHome,
            @Nullable Wish wish,
            @Nullable Integer confidence,
            @Nullable Integer relevance) {
        boolean isEmpty() {
            return level == null && atHome == null && wish == null && confidence == null && relevance == null;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    public @Nullable Integer level;

    @Enumerated(EnumType.STRING)
    public @Nullable AtHome atHome;

    @Enumerated(EnumType.STRING)
    public @Nullable Wish wish;

    public @Nullable Integer confidence;
    public @Nullable Integer relevance;
    public Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfCheckDraft() {}

    /**
     * One draft for a person and skill, however often and from how many windows it is saved: the last one stays. Answers
     * whether there is anything to keep; who has answered nothing has no draft.
     */
    static boolean keep(Person person, Skill skill, Given given, Instant at) {
        if (given.isEmpty()) {
            delete("person.id = ?1 and skill.id = ?2", person.id, skill.id);
            return false;
        }
        begin(person, skill, at);
        SelfCheckDraft draft = find("person.id = ?1 and skill.id = ?2", person.id, skill.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        draft.level = given.level();
        draft.atHome = given.atHome();
        draft.wish = given.wish();
        draft.confidence = given.confidence();
        draft.relevance = given.relevance();
        draft.savedAt = at;
        return true;
    }

    /** Locks the row that is there, or makes it anew when it is being handed in at this moment. */
    private static void begin(Person person, Skill skill, Instant at) {
        EntityManager database = getEntityManager();
        database.createNativeQuery("""
                        insert into self_check_draft (id, person_id, skill_id, saved_at)
                        values (uuidv7(), :person, :skill, :at)
                        on conflict (person_id, skill_id) do update set saved_at = excluded.saved_at""")
                .setParameter("person", person.id)
                .setParameter("skill", skill.id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * Turns every finished draft into a check, once: whoever sends it twice waits here and then finds nothing. The standings
     * are held first, so that a course finished meanwhile and this take them in one order. Answers how many were handed in.
     */
    static int handIn(Person person, Instant at) {
        Standing.hold(person.id);
        List<SelfCheckDraft> drafts = SelfCheckDraft.<SelfCheckDraft>find("person.id = ?1 order by id", person.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        var count = 0;
        for (SelfCheckDraft draft : drafts) {
            var answer = draft.answer();
            var skill = draft.skill;
            if (!skill.isAskedAbout()) {
                draft.delete();
            } else if (answer != null) {
                draft.delete();
                SelfCheck.record(person, skill, answer, at);
                count++;
            }
        }
        return count;
    }

    /** Null while something is not answered. */
    private SelfCheck.@Nullable Answer answer() {
        var sure = confidence;
        var can = level;
        return can == null || sure == null || atHome == null || wish == null || relevance == null
                ? null
                : new SelfCheck.Answer(can, sure, atHome, wish, relevance);
    }

    public boolean isReady() {
        return answer() != null;
    }

    /** What this person has begun, by the id of the skill. */
    static Map<UUID, SelfCheckDraft> of(Person person) {
        var drafts = new HashMap<UUID, SelfCheckDraft>();
        for (SelfCheckDraft draft : SelfCheckDraft.<SelfCheckDraft>list("person.id = ?1", person.id)) {
            drafts.put(draft.skill.id, draft);
        }
        return drafts;
    }

    /** What was begun before a check that is newer would undo it. */
    public static void forgetBefore(SelfCheck check) {
        delete("person.id = ?1 and skill.id = ?2 and savedAt <= ?3", check.person.id, check.skill.id, check.checkedAt);
    }

    /** What nobody is asked about any more cannot be handed in, and its page is gone. */
    static void forgetRetired() {
        delete("skill.id in (select s.id from Skill s where s.retiredAt is not null)");
    }

    public static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }

    /** Removes what was left unfinished for so long, or only counts it. */
    public static long over(Instant before, boolean dryRun) {
        return dryRun ? count("savedAt < ?1", before) : delete("savedAt < ?1", before);
    }
}
