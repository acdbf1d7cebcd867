package openhall.learning.files;

import java.util.ArrayList;
import java.util.List;

/** A line of a file with its number; {@code code} when it is inside a block of code, where marks mean nothing. */
record Line(int number, String text, boolean code) {

    static List<Line> of(String body, int first) {
        var lines = new ArrayList<Line>();
        var code = false;
        for (var text : body.split("\n", -1)) {
            var fence =
                    text.stripLeading().startsWith("```") || text.stripLeading().startsWith("~~~");
            lines.add(new Line(first + lines.size(), text, code || fence));
            code = fence != code;
        }
        return lines;
    }

    boolean blank() {
        return text.isBlank();
    }

    boolean starts(String mark) {
        return !code && text.startsWith(mark);
    }

    /** The lines up to the first with this mark, and then each mark with the lines below it. */
    static List<List<Line>> split(List<Line> lines, String mark) {
        var parts = new ArrayList<List<Line>>();
        parts.add(new ArrayList<>());
        for (var line : lines) {
            if (line.starts(mark)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(line);
        }
        return parts;
    }
}
