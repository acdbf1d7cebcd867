package openhall.learning.help;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** What somebody has asked, and how long people wait at the moment. */
record MyHelp(List<HelpRow> rows, @Nullable String next, HelpClock clock, boolean staffed) {
    static MyHelp of(UUID person, @Nullable Cursor after, Instant now) {
        var page = HelpList.of(person, after);
        return new MyHelp(HelpRow.of(page.rows(), now), page.next(), HelpClock.at(now), Asking.isStaffed());
    }
}
