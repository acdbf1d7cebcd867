package openhall.people.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads comma-separated values, or what spreadsheets elsewhere put in a comma's place, as lines with their numbers. */
final class CsvLines {
    private static final String BROKEN =
            "This file cannot be read from line %d on. Look there for a quotation mark that is missing or too many";
    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private CsvLines() {}

    /** Every line that is not blank, but not more than one over so many: a file of nothing but breaks fills no memory. */
    static List<Line> of(String text, int most) {
        var lines = new ArrayList<Line>();
        var end = 0L;
        var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).get();
        try (var parser = CSVParser.parse(text, format)) {
            for (var row : parser) {
                end = parser.getCurrentLineNumber();
                var line = new Line((int) end - breaks(row.toList()), row.toList());
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > most) {
                    return lines;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(BROKEN.formatted(end + 1));
        }
        return lines;
    }

    /** The one that stands most often in the first line, outside quotation marks. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var plain = first.replaceAll("\"[^\"]*\"", "");
        var best = DELIMITERS[0];
        for (var each : DELIMITERS) {
            best = count(plain, each) > count(plain, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** Line breaks within the cells: the parser knows where a row ends, and people look for where it begins. */
    private static int breaks(List<String> cells) {
        return (int) cells.stream()
                .mapToLong(cell -> BREAK.matcher(cell).results().count())
                .sum();
    }
}
