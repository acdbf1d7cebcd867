package openhall.ideas.moderation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import openhall.ideas.Idea;

/** A line that the author wrote anew, or took out, after a moderator asked for changes. */
public record Changed(boolean added, String text) {

    /** Only the lines that differ, in their order; none when the idea comes for the first time. */
    static List<Changed> in(Idea idea) {
        var before = IdeaWording.latest(idea);
        if (before == null) {
            return List.of();
        }
        return between(
                before.lines(),
                (idea.title + "\n" + idea.problem + "\n" + idea.suggestion)
                        .lines()
                        .toList());
    }

    static List<Changed> between(List<String> before, List<String> after) {
        var lines = new ArrayList<Changed>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            delta.getSource().getLines().forEach(line -> add(lines, false, line));
            delta.getTarget().getLines().forEach(line -> add(lines, true, line));
        }
        return List.copyOf(lines);
    }

    private static void add(List<Changed> lines, boolean added, String text) {
        if (!text.isBlank()) {
            lines.add(new Changed(added, text.strip()));
        }
    }
}
