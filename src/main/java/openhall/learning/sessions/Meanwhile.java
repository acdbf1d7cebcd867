package openhall.learning.sessions;

import java.util.ArrayList;
import java.util.List;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** What somebody else saved of a session while another learning lead was writing. */
final class Meanwhile {
    private Meanwhile() {}

    /** What is kept where it is not what was typed, as "Starts at: 9:30am". */
    static List<String> lines(SessionForm typed, LiveSession session) {
        var kept = SessionForm.of(session);
        var lines = new ArrayList<String>();
        add(lines, "Title", typed.title(), kept.title());
        add(lines, "What people will learn", typed.summary(), kept.summary());
        if (!Forms.text(typed.course()).equals(Forms.text(kept.course()))) {
            lines.add("Course: " + (session.course == null ? "no course" : session.course.title()));
        }
        add(lines, "Day", typed.day(), kept.day());
        add(lines, "Starts at", typed.from(), kept.from());
        add(lines, "Ends at", typed.until(), kept.until());
        add(lines, "Place", typed.place(), kept.place());
        add(lines, "Link", typed.link(), kept.link());
        add(lines, "Places", typed.places(), kept.places());
        add(lines, "Who runs it", typed.host(), kept.host());
        return lines.isEmpty() ? List.of("The same as you typed") : lines;
    }

    private static void add(List<String> lines, String label, @Nullable String typed, @Nullable String kept) {
        var now = Forms.text(kept);
        if (!Forms.text(typed).equals(now)) {
            lines.add(label + ": " + (now.isEmpty() ? "nothing" : now.replace("\n", " ")));
        }
    }
}
