package openhall.hackathons.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Challenges of another programme as its file has them: columns we know, by what they are for us, row by row. */
record ImportFile(List<Row> rows, List<String> notes) {
    static final int MOST = 2_000;

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");

    /** The cells by what they are for us; of a JSON file the line is the number of the item. */
    record Row(int line, Map<ImportColumn, String> cells) {
        String said(ImportColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** As in the file, by the name of the column. */
    private record Raw(int line, Map<String, String> cells) {}

    static ImportFile read(String text) {
        var raw = text.stripLeading().startsWith("[") ? json(text) : csv(text);
        if (raw.isEmpty()) {
            throw new Unreadable("Choose a file with at least one challenge in it");
        }
        return known(raw);
    }

    private static ImportFile known(List<Raw> raw) {
        var names = new TreeSet<String>();
        raw.forEach(row -> names.addAll(row.cells().keySet()));
        var withAddresses =
                names.stream().filter(name -> holdsAddresses(name, raw)).collect(Collectors.toCollection(TreeSet::new));
        var unknown = names.stream()
                .filter(name -> !name.isBlank() && !withAddresses.contains(name))
                .filter(name -> ImportColumn.called(name) == null)
                .toList();
        var notes = new ArrayList<String>();
        if (!withAddresses.isEmpty()) {
            notes.add("We left out columns with email addresses: " + String.join(", ", withAddresses));
        }
        if (!unknown.isEmpty()) {
            notes.add("We do not know these columns and left them out: " + String.join(", ", unknown));
        }
        var rows = raw.stream()
                .map(row -> new Row(row.line(), cells(row, withAddresses)))
                .toList();
        return new ImportFile(rows, List.copyOf(notes));
    }

    private static boolean holdsAddresses(String name, List<Raw> raw) {
        return ImportColumn.plain(name).contains("mail")
                || raw.stream()
                        .anyMatch(row -> ADDRESS.matcher(
                                        row.cells().getOrDefault(name, "").strip())
                                .matches());
    }

    private static Map<ImportColumn, String> cells(Raw row, TreeSet<String> withAddresses) {
        var cells = new LinkedHashMap<ImportColumn, String>();
        row.cells().forEach((name, said) -> {
            var column = withAddresses.contains(name) ? null : ImportColumn.called(name);
            if (column != null && !said.isBlank()) {
                cells.putIfAbsent(column, said);
            }
        });
        return cells;
    }

    private static List<Raw> csv(String text) {
        var rows = new ArrayList<Raw>();
        var names = new ArrayList<String>();
        var last = 0L;
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(text, format)) {
            for (var record : parser) {
                last = parser.getCurrentLineNumber();
                var cells = record.toList();
                if (cells.stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (names.isEmpty()) {
                    names.addAll(cells);
                } else {
                    rows.add(new Raw(Math.max(1, (int) last - breaks(cells)), byName(names, cells)));
                    requireFew(rows.size());
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Unreadable("This file cannot be read from line " + (last + 1)
                    + " on. Look there for a quotation mark that is missing or too many");
        }
        return rows;
    }

    private static Map<String, String> byName(List<String> names, List<String> cells) {
        var byName = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(names.size(), cells.size()); i++) {
            byName.putIfAbsent(names.get(i).strip(), cells.get(i));
        }
        return byName;
    }

    private static void requireFew(int rows) {
        if (rows > MOST) {
            throw new Unreadable("Choose a file of up to 2,000 challenges");
        }
    }

    /** The one that stands most often in the first line, outside quotation marks. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var plain = first.replaceAll("\"[^\"]*\"", "");
        return count(plain, ';') > count(plain, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** The parser knows where a row ends, and people look for where it begins. */
    private static int breaks(List<String> cells) {
        return (int) cells.stream()
                .mapToLong(cell -> BREAK.matcher(cell).results().count())
                .sum();
    }

    private static List<Raw> json(String text) {
        var rows = new ArrayList<Raw>();
        for (var item : tree(text)) {
            var cells = new LinkedHashMap<String, String>();
            item.fieldNames().forEachRemaining(name -> cells.put(name.strip(), said(item.path(name))));
            rows.add(new Raw(rows.size() + 1, cells));
            requireFew(rows.size());
        }
        return rows;
    }

    private static JsonNode tree(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            throw new Unreadable("This file is not JSON that can be read"
                    + (place == null ? "" : ". Look at line " + place.getLineNr()));
        }
    }

    /** A list is a text with a line for each of its items. */
    private static String said(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"))
                : value.isNull() ? "" : value.asText();
    }
}
