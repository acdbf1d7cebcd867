package openhall.skills.applied;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;
import openhall.skills.SkillConfirmation;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What somebody changed at work with a skill, and whether their manager saw the same. */
@Entity
public class AppliedSkill extends PanacheEntityBase {
    /** What evidence calls its source. */
    public static final String SOURCE = "applied";

    private static final int SIZE = 50;

    /** What the person says: at which level they worked, what changed by it, and where it can be seen; an empty link is none. */
    record Told(Level level, String changed, String link) {}

    /** What the manager says of the version they read; words are needed only for what is sent back. */
    record Decision(boolean agreed, String words, String version) {}

    /** What became of a decision. */
    enum Outcome {
        SAVED,
        /** Somebody, or the same person elsewhere, decided otherwise before. */
        DECIDED_BEFORE,
        /** The person sent it again meanwhile: nobody has decided on what is here now. */
        SENT_AGAIN
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    public int level;
    public String changed;
    public @Nullable String link;
    public Instant sentAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person decidedBy;

    public @Nullable Instant decidedAt;
    public @Nullable Boolean agreed;
    public @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected AppliedSkill() {}

    /** Sends it to the manager. Whoever sends again before it is decided replaces what they wrote. */
    static void send(Person person, Skill skill, Told told, Instant at) {
        put(person, skill, told, at);
        AppliedSkill sent = find("person.id = ?1 and skill.id = ?2 and decidedAt is null", person.id, skill.id)
                .singleResult();
        Activity.record(person, "sent in what they changed with", skill.subject(), at);
        tell(sent, at);
    }

    private static void tell(AppliedSkill sent, Instant at) {
        var manager = sent.person.manager;
        if (manager != null) {
            Notice.tell(manager, sent.question(), at);
        }
    }

    /** Tells whoever is their manager now of what waits of these people; one who was told before is not told again. */
    static void tellManagersOf(Collection<UUID> people, Instant at) {
        List<AppliedSkill> waiting = list(
                "from AppliedSkill a join fetch a.person p join fetch p.manager where p.id in ?1 and a.decidedAt is null",
                people);
        waiting.forEach(sent -> tell(sent, at));
    }

    /** Whether there is anybody who can sign off what this person sends. */
    static boolean hasManager(Person person) {
        var manager = person.manager;
        return manager != null && manager.leftAt == null;
    }

    private static void put(Person person, Skill skill, Told told, Instant at) {
        EntityManager database = getEntityManager();
        database.createNativeQuery("""
                        insert into applied_skill (id, person_id, skill_id, level, changed, link, sent_at)
                        values (uuidv7(), :person, :skill, :level, :changed, nullif(cast(:link as text), ''), :at)
                        on conflict (person_id, skill_id) where decided_at is null do update
                            set level = excluded.level, changed = excluded.changed, link = excluded.link,
                                sent_at = excluded.sent_at""")
                .setParameter("person", person.id)
                .setParameter("skill", skill.id)
                .setParameter("level", told.level().number())
                .setParameter("changed", told.changed())
                .setParameter("link", told.link())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Once, and only on what was read: of two who decide at the same time, or one who sends it twice, the first one counts. */
    Outcome decide(Person by, Decision decision, Instant at) {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        if (!isWaiting()) {
            return isAs(by, decision) ? Outcome.SAVED : Outcome.DECIDED_BEFORE;
        }
        if (!version().equals(decision.version())) {
            return Outcome.SENT_AGAIN;
        }
        settle(by, decision, at);
        return Outcome.SAVED;
    }

    /** Whoever presses the button twice has decided once. */
    private boolean isAs(Person by, Decision decision) {
        var decider = decidedBy;
        return decider != null
                && decider.id.equals(by.id)
                && isAgreed() == decision.agreed()
                && decision.words().equals(words == null ? "" : words);
    }

    private void settle(Person by, Decision decision, Instant at) {
        decidedBy = by;
        decidedAt = at;
        agreed = decision.agreed();
        words = decision.words().isEmpty() ? null : decision.words();
        var verb = decision.agreed() ? "signed off a change made with" : "sent back a change made with";
        // By their number: a name would outlive its erasure there
        Activity.record(by, verb, skill.subject(), at, "person " + person.id);
        if (decision.agreed()) {
            Evidence.of(person, skill, Level.of(level), Evidence.Kind.APPLIED, subject(), at);
        }
        Notice.tell(person, answer(), at);
    }

    /** What was signed off by mistake is sent back, with the reason; it can be sent in again. */
    public static void takenBack(String id, String why) {
        update("agreed = false, words = ?2 where id = ?1", UUID.fromString(id), why);
    }

    private Subject subject() {
        return new Subject(SOURCE, id.toString(), "signed off by a manager", path());
    }

    public String path() {
        return "/me/skills/" + skill.slug() + "/applied";
    }

    /** Names nobody: it goes out by email. */
    private News question() {
        var text = """
                Somebody in your team changed something at work, and asks you to look at it. If you saw the same, sign it off.

                See what waits for you: %s
                """.formatted(BaseUrl.of(TeamAppliedPages.PATH));
        return new News(
                NoticeKind.TEAM_ASKS, "applied/" + id, "A change at work waits for you", text, TeamAppliedPages.PATH);
    }

    private News answer() {
        var title = "Your change at work with \"" + skill.title + "\" was " + (isAgreed() ? "signed off" : "sent back");
        var said = words == null ? "" : "\n\n" + words;
        var text = title + "." + said + "\n\nSee it here: " + BaseUrl.of(path()) + "\n";
        return new News(NoticeKind.TASK_SIGNED_OFF, "applied-decided/" + id, title, text, path());
    }

    /** Another one whenever it is sent again. */
    public String version() {
        return sentAt.toString();
    }

    public boolean isWaiting() {
        return decidedAt == null;
    }

    public boolean isAgreed() {
        return Boolean.TRUE.equals(agreed);
    }

    public String levelText() {
        return Level.words(level);
    }

    public String stateText() {
        if (isWaiting()) {
            return "Waiting for your manager";
        }
        return isAgreed() ? "Signed off" : "Sent back";
    }

    public String stateKind() {
        if (isWaiting()) {
            return "neutral";
        }
        return isAgreed() ? "good" : "warn";
    }

    /** What one person sent about one skill, the last first. */
    static List<AppliedSkill> of(Person person, Skill skill) {
        return list(
                "from AppliedSkill a join fetch a.skill where a.person.id = ?1 and a.skill.id = ?2"
                        + " order by a.sentAt desc, a.id desc",
                person.id,
                skill.id);
    }

    /** What waits for this manager, the oldest first. It follows people who get another manager. */
    static KeyPage<AppliedSkill> waitingOf(UUID managerId, @Nullable Cursor after) {
        var waiting = "from AppliedSkill a join fetch a.person p join fetch a.skill where p.manager.id = ?1"
                + " and p.leftAt is null and a.decidedAt is null";
        var order = " order by a.sentAt, a.id";
        var found = after == null
                ? AppliedSkill.<AppliedSkill>find(waiting + order, managerId)
                : AppliedSkill.<AppliedSkill>find(
                        waiting + " and a.sentAt >= ?2 and (a.sentAt > ?2 or a.id > ?3)" + order,
                        managerId,
                        after.at(),
                        after.id());
        List<AppliedSkill> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.sentAt, row.id));
    }

    /** The one with this id, decided or not, of somebody who reports to this manager; any other is not found. */
    static AppliedSkill forManager(Person manager, UUID id) {
        AppliedSkill found = find("from AppliedSkill a join fetch a.person join fetch a.skill where a.id = ?1", id)
                .firstResult();
        if (found == null || !isOfReport(manager, found)) {
            throw new NotFoundException();
        }
        return found;
    }

    private static boolean isOfReport(Person manager, AppliedSkill applied) {
        return applied.person.leftAt == null && SkillConfirmation.canBeGiven(manager.id, applied.person);
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }
}
