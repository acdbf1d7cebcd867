package openhall.skills;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import openhall.people.Audience;

/** Every target level of today, to look up by skill and by whom it is for. A person's own is in {@link OwnTargets}. */
public record Targets(Map<Key, Integer> levels) {
    record Key(UUID skillId, SkillTarget.Kind kind, String whom) {}

    public static Targets load() {
        var levels = new HashMap<Key, Integer>();
        SkillTarget.current()
                .forEach(target -> levels.put(
                        new Key(target.skill.id, target.kind, target.whom()), Integer.valueOf(target.level)));
        return new Targets(levels);
    }

    /** 1 to 4, or 0 where this audience has no target. */
    int of(Skill skill, Audience audience) {
        return levels.getOrDefault(new Key(skill.id, SkillTarget.Kind.AUDIENCE, audience.name()), 0);
    }

    /** 1 to 4, or 0 where champions are asked for no more than others. */
    int ofChampions(Skill skill) {
        return levels.getOrDefault(new Key(skill.id, SkillTarget.Kind.CHAMPIONS, ""), 0);
    }

    /** The words of job titles that have a target of their own in this skill, each with its level, by words. */
    List<Map.Entry<String, Integer>> jobs(Skill skill) {
        return levels.entrySet().stream()
                .filter(each -> each.getKey().kind() == SkillTarget.Kind.JOB
                        && each.getKey().skillId().equals(skill.id))
                .map(each -> Map.entry(each.getKey().whom(), each.getValue()))
                .sorted(Comparator.comparing(each -> each.getKey()))
                .toList();
    }

    /** Data analyst: practitioner. */
    List<String> jobWords(Skill skill) {
        return jobs(skill).stream()
                .map(each -> capital(each.getKey()) + ": "
                        + Level.words(each.getValue()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String words(Skill skill, Audience audience) {
        return words(of(skill, audience));
    }

    String championWords(Skill skill) {
        return words(ofChampions(skill));
    }

    private static String words(int level) {
        return level == 0 ? "No target" : Level.words(level);
    }
}
