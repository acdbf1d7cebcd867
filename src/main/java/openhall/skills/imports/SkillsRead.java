package openhall.skills.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import openhall.skills.FrameworkFile;
import openhall.skills.Level;
import org.jspecify.annotations.Nullable;

/** What a file says: its skills in their order, and what in it cannot be read, each with the line where it begins. */
record SkillsRead(List<Row> rows, List<Refused> refused) {
    /** A skill of the file. */
    record Row(int line, FrameworkFile.SkillText text) {
        static Row of(int line, String key, Words words) {
            var text = new FrameworkFile.SkillText(
                    key, words.title(), words.summary(), words.levels(), Map.of(), words.tags());
            return new Row(line, text);
        }
    }

    /** What is said about a skill. */
    record Words(String title, String summary, Map<Level, String> levels, List<String> tags) {}

    /** A line that is left out, and why; the key is that of the skill it would have been about, if it has one. */
    record Refused(int line, @Nullable String key, String name, String why) {}

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
