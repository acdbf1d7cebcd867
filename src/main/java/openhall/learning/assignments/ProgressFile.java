package openhall.learning.assignments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.web.Csv;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** How far everybody of an assignment is, as a file. */
final class ProgressFile {
    private static final int SOME = 1_000;

    private ProgressFile() {}

    static String of(Assignment assignment, @Nullable UUID line, Instant now) {
        var today = WorkingDays.day(now);
        var file = new StringBuilder(Csv.of(Progress.HEADER, List.of()));
        Cursor after = null;
        do {
            var page = Progress.page(assignment, line, today, after, SOME);
            file.append(Csv.lines(page.rows().stream().map(Progress.Row::cells).toList()));
            after = Cursor.parse(page.next());
        } while (after != null);
        return file.toString();
    }
}
