package openhall.skills;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.BaseUrl;
import openhall.activity.Folding;
import openhall.activity.News;
import openhall.activity.Notice;
import openhall.activity.NoticeKind;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Person;
import openhall.skills.applied.AppliedSkill;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Measure;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing that shows what level a person has reached in a skill, and where it can be looked up. */
@Entity
public class Evidence extends PanacheEntityBase {
    /** The rule of standing, as people read it. */
    static final String RULE =
            "Your level is the highest that your evidence shows, and of two that show the same level the"
                    + " stronger one is named; your last own check counts until a manager has confirmed a level.";

    /** Where people stood in {@code :skill} just before {@code :before}, by {@link #RULE}, and whether they said it themselves. */
    static final String STOOD = """
            select e.person_id, bool_or(e.kind = 'SELF_CHECK') as said, greatest(
                max(e.level) filter (where e.kind <> 'SELF_CHECK'),
                case when not bool_or(e.kind = 'CONFIRMED') then
                    (array_agg(e.level order by e.at desc, e.id desc) filter (where e.kind = 'SELF_CHECK'))[1] end) as level
            from evidence e where e.skill_id = :skill and e.at < :before and (e.until is null or e.until >= :before)
            group by e.person_id
            """;

    /** The same in each of {@code :skills}. */
    static final String STOOD_IN_EACH = STOOD.replace("select e.person_id,", "select e.person_id, e.skill_id,")
            .replace("e.skill_id = :skill", "e.skill_id in (:skills)")
            .replace("group by e.person_id", "group by e.person_id, e.skill_id");

    /** The kind of source whose title is a manager's name. */
    static final String CONFIRMATION = "confirmation";

    /** Kinds of evidence, from the weakest to the strongest. */
    public enum Kind {
        SELF_CHECK("Own check"),
        TOOK_PART("Took part"),
        QUIZ("Quiz passed"),
        COMPLETION("Course completed"),
        CONTRIBUTED("Contributed"),
        DELIVERED("Delivered"),
        CHAMPION("Confirmed by a champion"),
        CONFIRMED("Confirmed by a manager"),
        APPLIED("Used at work");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    private static final int SIZE = 50;

    private static final List<Kind> WORDS = List.of(Kind.CHAMPION, Kind.CONFIRMED, Kind.APPLIED);

    /** Whose word it is, for {@code ?0}; {@code ?9} are their words that other modules keep. */
    private static final String GIVEN_BY = "(e.sourceKind = '" + CONFIRMATION + "' and e.sourceRef in"
            + " (select cast(c.id as string) from SkillConfirmation c where c.givenBy.id = ?0)"
            + " or e.sourceKind = '" + AppliedSkill.SOURCE + "' and e.sourceRef in"
            + " (select cast(a.id as string) from AppliedSkill a where a.decidedBy.id = ?0)"
            + " or concat(e.sourceKind, '/', e.sourceRef) in ?9)";

    /** How many people who sat in one unit and audience had a standing in anything. */
    record Known(UUID unitId, Audience audience, long people) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    public Skill skill;

    /** 1 to 4, or 0 when a person checked their own skill and cannot do it yet. */
    public int level;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String sourceKind;
    public String sourceRef;
    public String sourceTitle;
    public String sourcePath;
    public Instant at;

    /** When it was taken back; null while it counts. */
    public @Nullable Instant until;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person takenBackBy;

    public @Nullable String takenBackWhy;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** Adds evidence once per person, skill and source, and moves their standing. Answers whether it was new. */
    public static boolean of(Person person, Skill skill, Level level, Kind kind, Subject source, Instant at) {
        return add(person, skill, level.number(), kind, source, at);
    }

    /** A check that was mended has its evidence already, which then says what the check says now. */
    static void ofCheck(SelfCheck check) {
        var source = new Subject("self-check", check.id.toString(), Kind.SELF_CHECK.text(), "/me/skills");
        if (!add(check.person, check.skill, check.level, Kind.SELF_CHECK, source, check.checkedAt)) {
            Evidence shown = ofSource(check.person, check.skill, source);
            shown.level = check.level;
            shown.at = check.checkedAt;
            weighAgain(check.person, check.skill, check.checkedAt);
            Activity.record(check.person, "corrected their check of", check.skill.subject(), check.checkedAt);
        }
    }

    private static Evidence ofSource(Person person, Skill skill, Subject source) {
        return find(
                        "person.id = ?1 and skill.id = ?2 and sourceKind = ?3 and sourceRef = ?4",
                        person.id,
                        skill.id,
                        source.kind(),
                        source.ref())
                .singleResult();
    }

    private static boolean add(Person person, Skill skill, int level, Kind kind, Subject source, Instant at) {
        if (!insertedOnce(person, skill, level, kind, source, at)) {
            return false;
        }
        Activity.record(person, "gained evidence of", skill.subject(), at, kind.text());
        weighAgain(person, skill, at);
        return true;
    }

    private static void weighAgain(Person person, Skill skill, Instant at) {
        if (Standing.weigh(person, skill)) {
            LevelChanged.announce(new LevelChanged(person.id, skill.id, at));
        }
        Folding.due(NeedTally.TOPIC, skill.key);
        Measure.moved(KnownSource.KEY);
        Measure.moved(AtTargetSource.keyOf(skill));
    }

    /** All that counts of one person from one source. */
    public static List<Evidence> from(Person person, Subject source) {
        return list(
                "person.id = ?1 and sourceKind = ?2 and sourceRef = ?3 and until is null order by id",
                person.id,
                source.kind(),
                source.ref());
    }

    /** Once: it counts for the days until now and no longer, in every skill that the same word is evidence of. */
    public void takeBack(Person by, String why, Instant now) {
        var word = lockedWord();
        if (!isCounting()) {
            return;
        }
        word.stream().filter(Evidence::isCounting).forEach(each -> each.end(by, why, now));
        if (sourceKind.equals(AppliedSkill.SOURCE)) {
            AppliedSkill.takenBack(sourceRef, why);
        }
        if (sourceKind.equals(CONFIRMATION)) {
            SkillConfirmation.takenBack(sourceRef);
        }
        WordElsewhere.tell(this, why);
    }

    /** In one order, so that two who take back two skills of one word do not wait for each other. */
    private List<Evidence> lockedWord() {
        List<Evidence> word = Evidence.<Evidence>find(
                        "person.id = ?1 and sourceKind = ?2 and sourceRef = ?3 order by id",
                        person.id,
                        sourceKind,
                        sourceRef)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        word.forEach(each -> getEntityManager().refresh(each));
        return word;
    }

    private void end(Person by, String why, Instant now) {
        until = now.isBefore(at) ? at : now;
        takenBackBy = by;
        takenBackWhy = why;
        flush();
        // By their number: a name would outlive its erasure there
        Activity.record(by, "took back a level of", skill.subject(), now, "person " + person.id);
        weighAgain(person, skill, now);
        Notice.tell(person, takenBack(why), now);
    }

    /** Names nobody: it goes out by email. */
    private News takenBack(String why) {
        var title = "Your level in \"" + skill.title + "\" was taken back";
        var text = title + ". It was: " + kind.text().toLowerCase(Locale.ROOT) + ".\n\n" + why + "\n\nSee it here: "
                + BaseUrl.of(skill.path()) + "\n";
        return new News(NoticeKind.TASK_SIGNED_OFF, "taken-back/" + id, title, text, skill.path());
    }

    public boolean isCounting() {
        return until == null;
    }

    private static boolean insertedOnce(Person person, Skill skill, int level, Kind kind, Subject source, Instant at) {
        EntityManager database = getEntityManager();
        return database.createNativeQuery("""
                                insert into evidence (id, person_id, skill_id, level, kind,
                                    source_kind, source_ref, source_title, source_path, at)
                                values (uuidv7(), :person, :skill, :level, :kind,
                                    :sourceKind, :sourceRef, :sourceTitle, :sourcePath, :at)
                                on conflict (person_id, skill_id, source_kind, source_ref) do nothing""")
                        .setParameter("person", person.id)
                        .setParameter("skill", skill.id)
                        .setParameter("level", level)
                        .setParameter("kind", kind.name())
                        .setParameter("sourceKind", source.kind())
                        .setParameter("sourceRef", source.ref())
                        .setParameter("sourceTitle", source.title())
                        .setParameter("sourcePath", source.path())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /**
     * Of all evidence of one person and skill, what decides: see {@link #RULE}. Taking part, a course or a quiz shows that
     * somebody is at least at its level and does not ask about the levels above; only a manager looks at the level itself.
     */
    static Evidence deciding(List<Evidence> all) {
        Comparator<Evidence> byLevel = comparingInt(evidence -> evidence.level);
        return Collections.max(
                counting(all), byLevel.thenComparing(evidence -> evidence.kind).thenComparing(lastGiven()));
    }

    /** Of several own checks the last one, and none once a manager has confirmed a level. */
    private static List<Evidence> counting(List<Evidence> all) {
        var counting = new ArrayList<>(
                all.stream().filter(evidence -> !evidence.isOwnCheck()).toList());
        if (counting.stream().noneMatch(evidence -> evidence.kind == Kind.CONFIRMED)) {
            all.stream().filter(Evidence::isOwnCheck).max(lastGiven()).ifPresent(counting::add);
        }
        return counting;
    }

    private static Comparator<Evidence> lastGiven() {
        Comparator<Evidence> byTime = comparing(evidence -> evidence.at);
        return byTime.thenComparing(evidence -> evidence.id);
    }

    /** Takes the managers out of what was confirmed about this person, and this person out of what they confirmed. */
    static void unnameManager(UUID personId) {
        update(
                "sourceTitle = ?1 where sourceKind = ?2 and (person.id = ?3 or sourceRef in"
                        + " (select cast(c.id as string) from SkillConfirmation c where c.givenBy.id = ?3))",
                Person.ERASED,
                CONFIRMATION,
                personId);
        update(
                "takenBackWhy = ?1 where takenBackWhy is not null and (person.id = ?2 or takenBackBy.id = ?2)",
                Person.ERASED,
                personId);
    }

    /** What people read after "via". */
    public String via() {
        return kind == Kind.SELF_CHECK ? kind.text() : kind.text() + ": " + sourceTitle;
    }

    public boolean isOwnCheck() {
        return kind == Kind.SELF_CHECK;
    }

    /** All that counts of these people. */
    static List<Evidence> about(Collection<UUID> people) {
        return list("person.id in ?1 and until is null", people);
    }

    static List<Evidence> about(Person person, Skill skill) {
        return list(
                "from Evidence e where e.person.id = ?1 and e.skill.id = ?2 and e.until is null", person.id, skill.id);
    }

    /** With its person and skill, taken back or not; null where it is not the word of a person. */
    public static @Nullable Evidence givenByWord(UUID id) {
        return find(
                        "from Evidence e join fetch e.person join fetch e.skill where e.id = ?1 and e.kind in ?2",
                        id,
                        WORDS)
                .firstResult();
    }

    public static boolean isGiven(UUID id, UUID by) {
        var given = GIVEN_BY.replace("?0", "?2").replace("?9", "?3");
        return count("from Evidence e where e.id = ?1 and " + given, id, by, WordElsewhere.wordsOf(by)) > 0;
    }

    /** What this person confirmed, signed off or saw as a champion and has not taken back, newest first. */
    public static KeyPage<Evidence> givenBy(UUID personId, @Nullable Cursor after) {
        var given = "from Evidence e join fetch e.person join fetch e.skill where e.until is null and "
                + GIVEN_BY.replace("?0", "?1").replace("?9", "?2");
        var order = " order by e.at desc, e.id desc";
        var words = WordElsewhere.wordsOf(personId);
        var found = after == null
                ? Evidence.<Evidence>find(given + order, personId, words)
                : Evidence.<Evidence>find(
                        given + " and e.at <= ?3 and (e.at < ?3 or e.id < ?4)" + order,
                        personId,
                        words,
                        after.at(),
                        after.id());
        List<Evidence> rows = found.range(0, SIZE).list();
        return KeyPage.of(rows, SIZE, row -> Cursor.of(row.at, row.id));
    }

    /** How many had evidence of anything that counts just before a moment, by where they sat then. */
    static List<Known> known(Instant before) {
        return getEntityManager()
                .createQuery("""
                        select new openhall.skills.Evidence$Known(p.unit.id, p.audience, count(p)) from Posting p
                        where p.since < :before and (p.until is null or p.until >= :before) and exists (
                            select e.id from Evidence e where e.person = p.person and e.at < :before
                                and (e.until is null or e.until >= :before) and e.skill.framework.counted = true)
                        group by p.unit.id, p.audience
                        """, Known.class)
                .setParameter("before", before)
                .getResultList();
    }
}
