package openhall.learning.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Formats;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** Sessions to come or past ones, with what the reader has booked of them. */
record SessionList(List<Row> rows, @Nullable String next, boolean past, boolean mayRun) {

    /** A session, and the reader's booking if there is one. */
    record Row(LiveSession session, @Nullable Booking mine) {
        public String places() {
            if (session.isFull()) {
                return session.waiting == 0
                        ? "Full"
                        : "Full, " + Formats.times(session.waiting, "person waits", "people wait");
            }
            return session.free() + " of " + Formats.times(session.places, "place free", "places free");
        }
    }

    static SessionList of(boolean past, @Nullable Cursor after, Me me, Instant now) {
        var page = past ? LiveSession.past(now, after) : LiveSession.coming(now, after);
        var mine = Booking.of(me.id(), page.rows());
        return new SessionList(rows(page, mine), page.next(), past, me.may(May.RUN_SESSIONS));
    }

    private static List<Row> rows(KeyPage<LiveSession> page, Map<UUID, Booking> mine) {
        return page.rows().stream()
                .map(session -> new Row(session, mine.get(session.id)))
                .toList();
    }

    public String path() {
        return past ? "/sessions?when=past" : "/sessions";
    }
}
