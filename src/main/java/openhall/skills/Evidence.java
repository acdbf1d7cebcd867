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
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import openhall.activity.Activity;
import openhall.activity.Folding;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Person;
import openhall.skills.needs.NeedTally;
import openhall.strategy.Measure;
import org.hibernate.annotations.UuidGenerator;

/** One thing that shows what level a person has reached in a skill, and where it can be looked up. */
@Entity
public class Evidence extends PanacheEntityBase {
    /** The rule of standing, as people read it. */
    static final String RULE =
            "Your level is the highest that your evidence shows, and of two that show the same level the"
                    + " stronger one is named; your own check counts only until there is other evidence.";

    /** Where people stood in {@code :skill} just before {@code :before}, by {@link #RULE}, and whether they said it themselves. */
    static final String STOOD = """
            select e.person_id, bool_or(e.kind = 'SELF_CHECK') as said, coalesce(
                max(e.level) filter (where e.kind <> 'SELF_CHECK'),
                (array_agg(e.level order by e.at desc, e.id desc) filter (where e.kind = 'SELF_CHECK'))[1]) as level
            from evidence e where e.skill_id = :skill and e.at < :before group by e.person_id
            """;

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
            moved(check.person, check.skill, check.checkedAt);
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
        moved(person, skill, at);
        Activity.record(person, "gained evidence of", skill.subject(), at, kind.text());
        return true;
    }

    private static void moved(Person person, Skill skill, Instant at) {
        if (Standing.weigh(person, skill)) {
            LevelChanged.announce(new LevelChanged(person.id, skill.id, at));
        }
        Folding.due(NeedTally.TOPIC, skill.key);
        Measure.moved(KnownSource.KEY);
        Measure.moved(AtTargetSource.keyOf(skill));
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

    /** Of all evidence of one person and skill, what decides: see {@link #RULE}. Of several own checks only the last one counts. */
    static Evidence deciding(List<Evidence> all) {
        var stronger = all.stream()
                .filter(evidence -> evidence.kind != Kind.SELF_CHECK)
                .toList();
        if (stronger.isEmpty()) {
            return Collections.max(all, lastGiven());
        }
        Comparator<Evidence> byLevel = comparingInt(evidence -> evidence.level);
        return Collections.max(
                stronger, byLevel.thenComparing(evidence -> evidence.kind).thenComparing(lastGiven()));
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
    }

    /** What people read after "via". */
    public String via() {
        return kind == Kind.SELF_CHECK ? kind.text() : kind.text() + ": " + sourceTitle;
    }

    public boolean isOwnCheck() {
        return kind == Kind.SELF_CHECK;
    }

    /** All of these people. */
    static List<Evidence> about(Collection<UUID> people) {
        return list("person.id in ?1", people);
    }

    static List<Evidence> about(Person person, Skill skill) {
        return list("from Evidence e where e.person.id = ?1 and e.skill.id = ?2", person.id, skill.id);
    }

    /** How many had evidence of anything that counts just before a moment, by where they sat then. */
    static List<Known> known(Instant before) {
        return getEntityManager()
                .createQuery("""
                        select new openhall.skills.Evidence$Known(p.unit.id, p.audience, count(p)) from Posting p
                        where p.since < :before and (p.until is null or p.until >= :before) and exists (
                            select e.id from Evidence e where e.person = p.person and e.at < :before
                                and e.skill.framework.counted = true)
                        group by p.unit.id, p.audience
                        """, Known.class)
                .setParameter("before", before)
                .getResultList();
    }
}
