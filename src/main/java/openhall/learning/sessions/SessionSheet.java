package openhall.learning.sessions;

import java.time.Instant;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** A session as one reader sees it: what they have booked, and what they can do next. */
record SessionSheet(
        LiveSession session,
        @Nullable Booking mine,
        long position,
        @Nullable String clash,
        Reader reader) {

    /** What the reader may do, and whether the session can still be booked. */
    record Reader(boolean mayRun, boolean mayNote, boolean host, boolean open) {
        static Reader of(LiveSession session, Me me, Instant now) {
            return new Reader(
                    me.may(May.RUN_SESSIONS),
                    session.mayNoteWhoCame(me),
                    session.host.id.equals(me.id()),
                    session.isOpen(now));
        }
    }

    static SessionSheet of(LiveSession session, Me me, Instant now) {
        var booking = Booking.of(session, me.id());
        var mine = booking == null || !booking.isLive() ? null : booking;
        var reader = Reader.of(session, me, now);
        var other = reader.open() ? Booking.overlapping(session, me.id()) : null;
        return new SessionSheet(
                session,
                mine,
                mine != null && mine.isWaiting() ? mine.position() : 0,
                other == null ? null : clash(mine, other),
                reader);
    }

    private static String clash(@Nullable Booking mine, Booking other) {
        return mine == null ? BookingRefused.sentence(other) : SessionTexts.oneOfTwo(other);
    }

    /** Whether the reader can ask for a place now. */
    public boolean bookable() {
        return reader.open() && mine == null && clash == null && !reader.host();
    }

    public List<String> paragraphs() {
        return List.of(session.summary.split("\\n\\s*\\n"));
    }

    public boolean booked() {
        return mine != null && mine.isPlaced();
    }

    public boolean waits() {
        return mine != null && mine.isWaiting();
    }
}
