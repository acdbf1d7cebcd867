package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import openhall.people.Person;
import openhall.skills.selfcheck.SelfCheckDraft;
import openhall.web.Formats;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person's own answer to "what can you do today?", which they may give again whenever they like. */
@Entity
public class SelfCheck extends PanacheEntityBase {
    /** After how long we ask again; anybody may answer again before. */
    public static final Period REPEAT = Period.ofMonths(6);

    /** For a statement of its neighbours: who has a target in what as of now, {@code :before} being {@link #AFTER_ALL}. */
    public static final String AIMED_TODAY = OwnTargets.OF_EVERYBODY;

    public static final Instant AFTER_ALL = OwnTargets.TODAY;

    /**
     * What the person said: the level they can do at work today, 0 to 4, and how sure they are, 0 to 10; then what they can do at
     * home, whether they want to learn more, and how much it matters for their job, 0 to 10. The last three are null where they
     * were not asked.
     */
    public record Answer(
            int level,
            int confidence,
            @Nullable AtHome atHome,
            @Nullable Wish wish,
            @Nullable Integer relevance) {
        public static final String CHOOSE_LEVEL = "Select what you can do today";
        public static final String CHOOSE_CONFIDENCE = "Select how confident you are, from 0 to 10";
        public static final String CHOOSE_HOME = "Select what you can do at home";
        public static final String CHOOSE_WISH = "Select if you want to learn more";
        public static final String CHOOSE_RELEVANCE = "Select how much this matters for your job, from 0 to 10";

        public Answer(int level, int confidence) {
            this(level, confidence, null, null, null);
        }
    }

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

    @Enumerated(EnumType.STRING)
    public @Nullable AtHome atHome;

    @Enumerated(EnumType.STRING)
    public @Nullable Wish wish;

    /** Only the person themselves ever sees this. */
    public @Nullable Integer relevance;

    public Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected SelfCheck() {}

    /**
     * Keeps an answer. One given again on the same day takes the place of the one before: it mends a mistake, and the mistake
     * is neither evidence nor the begin of a change. The standings are held first, so that all take them in one order.
     */
    public static SelfCheck record(Person person, Skill skill, Answer answer, Instant at) {
        Standing.hold(person.id);
        var before = ofDay(person, skill, LocalDate.ofInstant(at, Formats.ZONE));
        var check = before == null ? new SelfCheck() : before;
        check.person = person;
        check.skill = skill;
        check.take(answer, at);
        check.persist();
        Evidence.ofCheck(check);
        SelfCheckDraft.forgetBefore(check);
        return check;
    }

    private void take(Answer answer, Instant at) {
        level = answer.level();
        confidence = answer.confidence();
        atHome = answer.atHome();
        wish = answer.wish();
        relevance = answer.relevance();
        checkedAt = at;
    }

    private static @Nullable SelfCheck ofDay(Person person, Skill skill, LocalDate day) {
        return find(
                        "person.id = ?1 and skill.id = ?2 and checkedAt >= ?3 and checkedAt < ?4"
                                + " order by checkedAt desc, id desc",
                        person.id,
                        skill.id,
                        day.atStartOfDay(Formats.ZONE).toInstant(),
                        day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant())
                .firstResult();
    }

    public String text() {
        return Level.words(level);
    }

    /** The first day on which we ask again. */
    public LocalDate dueOn() {
        return LocalDate.ofInstant(checkedAt, Formats.ZONE).plus(REPEAT);
    }

    public boolean isDue(Instant now) {
        return !LocalDate.ofInstant(now, Formats.ZONE).isBefore(dueOn());
    }

    static void forget(UUID personId) {
        delete("person.id = ?1", personId);
    }

    /** Removes what is older, or only counts it; the level stays as evidence. */
    static long over(Instant before, boolean dryRun) {
        return dryRun ? count("checkedAt < ?1", before) : delete("checkedAt < ?1", before);
    }

    /** The last answer for each skill, by the id of the skill. */
    public static Map<UUID, SelfCheck> latest(UUID personId) {
        var latest = new HashMap<UUID, SelfCheck>();
        for (SelfCheck check : SelfCheck.<SelfCheck>list(
                "from SelfCheck c where c.person.id = ?1 order by c.checkedAt, c.id", personId)) {
            latest.put(check.skill.id, check);
        }
        return latest;
    }
}
