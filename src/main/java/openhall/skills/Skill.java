package openhall.skills;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.activity.Subject;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something people here need to be able to do, such as staying secure, with words for each of its four levels. */
@Entity
public class Skill extends PanacheEntityBase {
    /** What the files in content/frameworks may call a skill. */
    static final Pattern KEY = Pattern.compile("[A-Z]{2,8}");

    /** A skill of a framework that others publish has more: GDD-AGILE-WORKING, DIGCOMP-1-1. */
    private static final Pattern ANY_KEY = Pattern.compile("[A-Z]{2,8}(-[A-Z0-9]+)*");

    private static final int LONGEST_KEY = 100;
    private static final String COUNTED = "s.framework.id in (select f.id from Framework f where f.counted = true)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Framework framework;

    public String key;
    public String title;
    public String summary;
    public int position;
    public String[] tags;
    public @Nullable Instant retiredAt;

    @OneToMany(mappedBy = "skill")
    @OrderBy("level")
    public List<SkillLevel> levels = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Skill() {}

    /** Publishes the skills of a file in its order. One that is no longer in the file is retired: people may have evidence of it. */
    static void publishAll(Framework framework, List<FrameworkFile.SkillText> texts, Instant at) {
        var kept = new ArrayList<UUID>();
        for (var text : texts) {
            kept.add(publish(framework, text, kept.size() + 1, at).id);
        }
        for (Skill skill :
                Skill.<Skill>list("from Skill s where s.framework = ?1 and s.retiredAt is null", framework)) {
            if (!kept.contains(skill.id)) {
                skill.retire(at);
            }
        }
    }

    /** What belongs to a framework that is gone; a skill that another framework took over belongs to that one. */
    static List<Skill> retireAll(Framework gone, Instant at) {
        List<Skill> skills = list("from Skill s where s.framework = ?1 and s.retiredAt is null", gone);
        skills.forEach(skill -> skill.retire(at));
        return skills;
    }

    private void retire(Instant at) {
        retiredAt = at;
    }

    /** The time in between is kept: its days had no such skill. */
    private void comeBack(Instant at) {
        var retired = retiredAt;
        if (retired != null) {
            SkillAway.keep(this, retired, at);
            retiredAt = null;
        }
    }

    /** The same of a framework that others publish. What is spared stays as it is: we cannot read what the file says of it. */
    static void bringAll(Framework framework, ImportedFramework imported, Instant at) {
        var known = new HashMap<String, Skill>();
        ofFramework(framework).forEach(skill -> known.put(skill.key, skill));
        int position = 0;
        for (var text : imported.file().skills()) {
            var found = known.remove(text.key());
            var skill = found == null ? new Skill() : found;
            skill.bring(framework, text, ++position);
            skill.comeBack(at);
        }
        for (Skill gone : known.values()) {
            if (gone.isCurrent() && !imported.spared().contains(gone.key)) {
                gone.retire(at);
            }
        }
    }

    private void bring(Framework of, FrameworkFile.SkillText text, int place) {
        describe(of, text, place);
        persist();
        text.levels().forEach(this::word);
        for (SkillLevel each : List.copyOf(levels)) {
            if (!text.levels().containsKey(Level.of(each.level))) {
                levels.remove(each);
                each.delete();
            }
        }
    }

    private static Skill publish(Framework framework, FrameworkFile.SkillText text, int position, Instant at) {
        var found = byKey(text.key());
        var skill = found == null ? new Skill() : found;
        skill.describe(framework, text, position);
        skill.persist();
        skill.comeBack(at);
        text.levels().forEach(skill::word);
        SkillTarget.aim(skill, text.targets(), at);
        return skill;
    }

    private void describe(Framework of, FrameworkFile.SkillText text, int place) {
        framework = of;
        key = text.key();
        title = text.title();
        summary = text.summary();
        position = place;
        tags = text.tags().toArray(String[]::new);
    }

    private void word(Level level, String text) {
        for (SkillLevel existing : levels) {
            if (existing.level == level.number()) {
                existing.reword(text);
                return;
            }
        }
        levels.add(SkillLevel.word(this, level, text));
    }

    public String slug() {
        return key.toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/skills/" + slug();
    }

    public Subject subject() {
        return new Subject("skill", key, title, path());
    }

    public boolean isCurrent() {
        return retiredAt == null;
    }

    /** Whether people here are asked about it: it is in use, and its framework counts. */
    public boolean isAskedAbout() {
        return isCurrent() && framework.counted;
    }

    boolean wasInUse(Instant before) {
        var retired = retiredAt;
        return (retired == null || !retired.isBefore(before)) && !SkillAway.was(this, before);
    }

    /** What a person at this level can do; empty where an imported framework does not say. */
    public String textAt(Level level) {
        for (SkillLevel each : levels) {
            if (each.level == level.number()) {
                return each.text;
            }
        }
        return "";
    }

    /** The skill with this key, in capitals or not, retired or not. */
    public static @Nullable Skill byKey(String key) {
        var capitals = key.toUpperCase(Locale.ROOT);
        if (capitals.length() > LONGEST_KEY || !ANY_KEY.matcher(capitals).matches()) {
            return null;
        }
        List<Skill> found =
                list("from Skill s join fetch s.framework left join fetch s.levels where s.key = ?1", capitals);
        return found.isEmpty() ? null : found.get(0);
    }

    /** A skill that people are asked about; a retired one is kept for its evidence, and one of others to be read. */
    public static Skill current(String key) {
        var skill = byKey(key);
        if (skill == null || !skill.isAskedAbout()) {
            throw new NotFoundException();
        }
        return skill;
    }

    /** Whether our content may name it: a skill of our own, in use or retired. One of others is here to be read. */
    public static boolean isOurs(String key) {
        var skill = byKey(key);
        return skill != null && skill.framework.counted;
    }

    /** Every skill that people here are asked about, with its level texts, in the order of the framework. */
    public static List<Skill> all() {
        return list("from Skill s left join fetch s.levels where s.retiredAt is null and " + COUNTED
                + " order by s.position, s.key");
    }

    /** Every skill that this framework has or had, with its level texts. */
    public static List<Skill> ofFramework(Framework framework) {
        return list("from Skill s left join fetch s.levels where s.framework = ?1 order by s.key", framework);
    }

    /** Skills in use of frameworks of others that have one of these keys or titles. */
    static List<Skill> ofOthers(List<String> names) {
        return names.isEmpty()
                ? List.of()
                : list(
                        "from Skill s where (s.key in ?1 or s.title in ?1) and s.retiredAt is null"
                                + " and s.framework.counted = false order by s.key",
                        names);
    }

    /** Some skills in use of a framework, with their level texts, by key from after this one on. */
    public static List<Skill> page(Framework framework, String after, int most) {
        var ids = getEntityManager()
                .createQuery(
                        "select s.id from Skill s where s.framework = :framework and s.retiredAt is null"
                                + " and s.key > :after order by s.key",
                        UUID.class)
                .setParameter("framework", framework)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        return list("from Skill s left join fetch s.levels where s.id in ?1 order by s.key", ids);
    }

    /** How many skills in use each framework has. */
    public static Map<UUID, Long> countsByFramework() {
        var counts = new HashMap<UUID, Long>();
        getEntityManager()
                .createQuery(
                        "select s.framework.id, count(s) from Skill s where s.retiredAt is null group by s.framework.id",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        return counts;
    }

    /** All that count, locked one after the other in one order, so that two recounts of a skill never cross. */
    public static List<Skill> allLocked() {
        return find("from Skill s where " + COUNTED + " order by s.key")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static List<Skill> locked(String key) {
        return find("from Skill s where s.key = ?1 and " + COUNTED, key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
