package openhall.skills;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.Audience;

/** Every target level, to look up by skill and audience. */
public record Targets(Map<Key, Integer> levels) {
    record Key(UUID skillId, Audience audience) {}

    public static Targets load() {
        return of(SkillTarget.current());
    }

    /** As they were just before a moment. */
    public static Targets before(Instant moment) {
        return of(SkillTarget.before(moment));
    }

    private static Targets of(List<SkillTarget> targets) {
        var levels = new HashMap<Key, Integer>();
        targets.forEach(target -> levels.put(new Key(target.skill.id, target.audience), target.level));
        return new Targets(levels);
    }

    /** 1 to 4, or 0 where this audience has no target. */
    int of(Skill skill, Audience audience) {
        return levels.getOrDefault(new Key(skill.id, audience), 0);
    }

    String words(Skill skill, Audience audience) {
        int level = of(skill, audience);
        return level == 0 ? "No target" : Level.words(level);
    }
}
