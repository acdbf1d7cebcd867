package openhall.learning.versions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** A line that is new, or that is gone. */
public record DiffLine(boolean added, String text) {

    /** Only the lines that differ, in their order; empty lines do not count. */
    static List<DiffLine> between(List<String> before, List<String> after) {
        var lines = new ArrayList<DiffLine>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            delta.getSource().getLines().forEach(line -> add(lines, false, line));
            delta.getTarget().getLines().forEach(line -> add(lines, true, line));
        }
        return List.copyOf(lines);
    }

    private static void add(List<DiffLine> lines, boolean added, String text) {
        if (!text.isBlank()) {
            lines.add(new DiffLine(added, text.strip()));
        }
    }
}
