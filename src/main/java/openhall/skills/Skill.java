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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import openhall.activity.Subject;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something people here need to be able to do, such as staying secure, with words for each of its four levels. */
@Entity
public class Skill extends PanacheEntityBase {
    static final Pattern KEY = Pattern.compile("[A-Z]{2,8}");

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
                skill.retiredAt = at;
            }
        }
    }

    private static Skill publish(Framework framework, FrameworkFile.SkillText text, int position, Instant at) {
        var found = byKey(text.key());
        var skill = found == null ? new Skill() : found;
        skill.describe(framework, text, position);
        skill.persist();
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
        retiredAt = null;
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

    boolean wasInUse(Instant before) {
        var retired = retiredAt;
        return retired == null || !retired.isBefore(before);
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
        if (!KEY.matcher(capitals).matches()) {
            return null;
        }
        List<Skill> found = list("from Skill s left join fetch s.levels where s.key = ?1", capitals);
        return found.isEmpty() ? null : found.get(0);
    }

    /** A skill that is in use; a retired one is kept for its evidence, but nobody is asked about it any more. */
    public static Skill current(String key) {
        var skill = byKey(key);
        if (skill == null || !skill.isCurrent()) {
            throw new NotFoundException();
        }
        return skill;
    }

    /** Every skill in use, with its level texts, in the order of the framework. */
    public static List<Skill> all() {
        return list("from Skill s left join fetch s.levels where s.retiredAt is null order by s.position, s.key");
    }

    /** Locked one after the other in one order, so that two recounts of a skill never cross. */
    public static List<Skill> allLocked() {
        return find("from Skill s order by s.key")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public static List<Skill> locked(String key) {
        return find("from Skill s where s.key = ?1", key)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
