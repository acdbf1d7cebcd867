package openhall.skills.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import openhall.skills.Level;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/** Reads the skills file of the Government Digital and Data Profession Capability Framework: a skill is known by its name. */
final class CapabilityCsv {
    private static final String NAME = "skill name";
    private static final String DESCRIPTION = "skill description";
    private static final List<String> COLUMNS =
            List.of(NAME, DESCRIPTION, "awareness", "working", "practitioner", "expert");
    private static final int MOST = 2_000;
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> linesByKey = new HashMap<>();
    private final List<SkillsRead.Row> rows = new ArrayList<>();
    private final List<SkillsRead.Refused> refused = new ArrayList<>();
    private int width;

    private CapabilityCsv() {}

    static SkillsRead read(String text) {
        var reader = new CapabilityCsv();
        reader.lines(text);
        if (reader.rows.isEmpty()) {
            throw new FrameworkUnreadable("Choose a file with at least one skill below its first line");
        }
        return new SkillsRead(List.copyOf(reader.rows), List.copyOf(reader.refused));
    }

    private void lines(String text) {
        var last = 0L;
        try (var parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            for (var row : parser) {
                last = parser.getCurrentLineNumber();
                line((int) last - breaks(row.toList()), row.toList());
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new FrameworkUnreadable("This file cannot be read from line " + (last + 1)
                    + " on. Look there for a quotation mark that is missing or too many");
        }
    }

    /** Line breaks within the cells: the parser knows where a row ends, and people look for where it begins. */
    private static int breaks(List<String> cells) {
        return (int) cells.stream()
                .mapToLong(cell -> BREAK.matcher(cell).results().count())
                .sum();
    }

    private void line(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isEmpty()) {
            head(cells);
        } else if (rows.size() + refused.size() >= MOST) {
            throw new FrameworkUnreadable("Choose a file of up to 2,000 skills");
        } else {
            skill(number, cells);
        }
    }

    private void head(List<String> cells) {
        for (var i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        width = cells.size();
        var missing =
                COLUMNS.stream().filter(each -> !columns.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new FrameworkUnreadable("The first line does not name these columns: " + String.join(", ", missing)
                    + ". Choose the file of skills as its publisher has it");
        }
    }

    private void skill(int line, List<String> cells) {
        var name = cell(cells, NAME).replaceAll("\\s+", " ");
        var key = SkillName.key(FrameworkKind.GOVERNMENT_DIGITAL_AND_DATA.prefix(), name);
        var words = new SkillsRead.Words(name, cell(cells, DESCRIPTION), levels(cells), List.of());
        var why = refusal(words, key, cells);
        if (why == null) {
            linesByKey.put(key, line);
            rows.add(SkillsRead.Row.of(line, key, words));
        } else {
            refused.add(new SkillsRead.Refused(line, name.isEmpty() ? null : key, TextRule.shown(name), why));
        }
    }

    private @Nullable String refusal(SkillsRead.Words words, String key, List<String> cells) {
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            return "It has more cells than the first line. Look for a missing quotation mark";
        }
        var texts = new ArrayList<>(words.levels().values());
        texts.add(words.summary());
        var why = TextRule.refusal(words.title(), texts);
        var before = linesByKey.get(key);
        return why == null && before != null ? "Line " + before + " has the same name" : why;
    }

    private Map<Level, String> levels(List<String> cells) {
        var texts = new EnumMap<Level, String>(Level.class);
        for (var level : Level.values()) {
            var text = cell(cells, level.slug());
            if (!TextRule.isMissing(text)) {
                texts.put(level, text);
            }
        }
        return texts;
    }

    private String cell(List<String> cells, String column) {
        var place = columns.getOrDefault(column, cells.size());
        return place < cells.size() ? TextRule.clean(cells.get(place)) : "";
    }
}
