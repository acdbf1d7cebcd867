package openhall.learning.files;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import openhall.files.Problems;
import org.jspecify.annotations.Nullable;

/** The lines "key: value" directly under a heading, up to the first line that is none, and what stands below them. */
final class Settings {
    private static final Pattern SETTING = Pattern.compile("([a-z][a-z -]*): *(.*)");

    private record Setting(int line, String value) {}

    private final Path file;
    private final Line heading;
    private final Problems problems;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private List<Line> rest;

    Settings(Path file, List<Line> part, Problems problems) {
        this.file = file;
        this.problems = problems;
        heading = part.get(0);
        rest = part.subList(1, part.size());
        while (!rest.isEmpty() && take(rest.get(0))) {
            rest = rest.subList(1, rest.size());
        }
    }

    private boolean take(Line line) {
        var setting = SETTING.matcher(line.text());
        if (line.code() || !setting.matches()) {
            return false;
        }
        var before = settings.put(
                setting.group(1), new Setting(line.number(), setting.group(2).strip()));
        if (before != null) {
            problems.at(file, line.number(), "\"" + setting.group(1) + "\" is there twice");
        }
        return true;
    }

    Line heading() {
        return heading;
    }

    List<Line> rest() {
        return rest;
    }

    /** Any other key is a mistake, and so is one without a value: neither may be passed over in silence. */
    Settings only(String... allowed) {
        var known = new TreeSet<>(Set.of(allowed));
        settings.forEach((key, setting) -> {
            if (!known.contains(key)) {
                problems.at(
                        file,
                        setting.line(),
                        "\"" + key + "\" is not known here. "
                                + (known.isEmpty() ? "Leave a line empty below the heading" : "Known: " + known));
            } else if (setting.value().isEmpty()) {
                problems.at(file, setting.line(), "\"" + key + "\" says nothing: write what it is after the colon");
            }
        });
        return this;
    }

    boolean has(String key) {
        return settings.containsKey(key);
    }

    @Nullable
    String text(String key) {
        var setting = settings.get(key);
        return setting == null || setting.value().isEmpty() ? null : setting.value();
    }

    /** A text that must be there; {@code how} says how to write it. */
    String text(String key, String how) {
        var text = text(key);
        if (text == null && !has(key)) {
            problem(key, "Write below the heading " + how);
        }
        return text == null ? "" : text;
    }

    boolean yes(String key, boolean otherwise) {
        var text = text(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.equals("yes") && !text.equals("no")) {
            problem(key, "\"" + key + "\" must be yes or no");
        }
        return text.equals("yes");
    }

    /** A whole number of a range, both ends included. */
    int number(String key, int otherwise, int most) {
        var text = text(key);
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > most) {
            problem(key, "\"" + key + "\" must be a whole number from 1 to " + most);
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    /** The line of the key, or of the heading when it is missing. */
    int line(String key) {
        var setting = settings.get(key);
        return setting == null ? heading.number() : setting.line();
    }

    void problem(String key, String message) {
        problems.at(file, line(key), message);
    }
}
