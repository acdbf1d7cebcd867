package openhall.skills.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.skills.FrameworkFile;
import openhall.skills.Level;
import openhall.skills.Skill;
import org.jspecify.annotations.Nullable;

/** What a file says: its skills in their order, and what in it cannot be read, each with the line where it begins. */
record SkillsRead(List<Row> rows, List<Refused> refused) {
    /** A skill of the file, and the levels of which the file says something that cannot be read. */
    record Row(int line, FrameworkFile.SkillText text, Set<Level> spared) {
        static Row of(int line, String key, Words words) {
            var text = new FrameworkFile.SkillText(
                    key, words.title(), words.summary(), words.levels(), Map.of(), words.tags());
            return new Row(line, text, Set.of());
        }

        Row sparing(Set<Level> unread) {
            return new Row(line, text, unread);
        }

        /** A level that cannot be read keeps the words it has here. */
        Row over(@Nullable Skill stored) {
            if (stored == null || spared.isEmpty()) {
                return this;
            }
            var levels = new EnumMap<Level, String>(Level.class);
            levels.putAll(text.levels());
            for (var level : spared) {
                if (!stored.textAt(level).isEmpty()) {
                    levels.put(level, stored.textAt(level));
                }
            }
            var kept = new FrameworkFile.SkillText(
                    text.key(), text.title(), text.summary(), levels, text.targets(), text.tags());
            return new Row(line, kept, spared);
        }
    }

    /** What is said about a skill. */
    record Words(String title, String summary, Map<Level, String> levels, List<String> tags) {}

    /** A line that is left out, and why; the key is that of the skill it would have been about, if it has one. */
    record Refused(int line, @Nullable String key, String name, String why) {}

    /** The same over what is stored: see {@link Row#over}. */
    SkillsRead over(List<Skill> stored) {
        var known = new HashMap<String, Skill>();
        stored.forEach(skill -> known.put(skill.key, skill));
        return new SkillsRead(
                rows.stream().map(row -> row.over(known.get(row.text().key()))).toList(), refused);
    }

    List<FrameworkFile.SkillText> texts() {
        return rows.stream().map(Row::text).toList();
    }

    /** The skills of which the file says something that cannot be read. */
    Set<String> spared() {
        return refused.stream()
                .map(line -> Objects.requireNonNullElse(line.key(), ""))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
