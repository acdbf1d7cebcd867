package openhall.skills.imports;

import java.util.ArrayList;
import java.util.Objects;
import openhall.skills.FrameworkFile;
import openhall.skills.Level;
import openhall.skills.Skill;
import org.jspecify.annotations.Nullable;

/** What becomes of one skill: the line of the file (null when it is not in it), what it is called, and what changes. */
record PlannedSkill(@Nullable Integer line, SkillOutcome outcome, String key, String title, String detail) {

    static PlannedSkill of(SkillsRead.Refused refused) {
        var key = Objects.requireNonNullElse(refused.key(), "");
        return new PlannedSkill(refused.line(), SkillOutcome.REFUSED, key, refused.name(), refused.why());
    }

    static PlannedSkill gone(Skill skill) {
        return new PlannedSkill(
                null,
                SkillOutcome.GONE,
                skill.key,
                skill.title,
                "It is not in the file. What people showed of it is kept");
    }

    static PlannedSkill of(SkillsRead.Row row, @Nullable Skill skill) {
        var text = row.text();
        var changes = skill == null ? missing(text) : changes(text, skill);
        return new PlannedSkill(row.line(), outcome(skill, changes), text.key(), text.title(), changes);
    }

    private static SkillOutcome outcome(@Nullable Skill skill, String changes) {
        if (skill == null) {
            return SkillOutcome.NEW;
        }
        if (!skill.isCurrent()) {
            return SkillOutcome.BACK;
        }
        return changes.isEmpty() ? SkillOutcome.SAME : SkillOutcome.CHANGED;
    }

    private static String missing(FrameworkFile.SkillText text) {
        var none = new ArrayList<String>();
        for (var level : Level.values()) {
            if (!text.levels().containsKey(level)) {
                none.add(level.slug());
            }
        }
        return none.isEmpty() ? "" : "Not defined: " + String.join(", ", none);
    }

    private static String changes(FrameworkFile.SkillText text, Skill skill) {
        var changed = new ArrayList<String>();
        if (!text.title().equals(skill.title)) {
            changed.add("name");
        }
        if (!text.summary().equals(skill.summary)) {
            changed.add("description");
        }
        for (var level : Level.values()) {
            if (!text.levels().getOrDefault(level, "").equals(skill.textAt(level))) {
                changed.add(level.slug());
            }
        }
        return changed.isEmpty() ? "" : "Changed: " + String.join(", ", changed);
    }
}
