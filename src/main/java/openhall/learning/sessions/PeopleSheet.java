package openhall.learning.sessions;

import java.time.Instant;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Option;

/** Who has a place at a session, who waits, and who came. */
record PeopleSheet(
        LiveSession session, List<Booking> placed, List<Booking> waiting, List<BookingEvent> history, Moment moment) {

    /** Whether it has begun, and whether the reader may change it. */
    record Moment(boolean begun, boolean mayRun) {}

    static PeopleSheet of(LiveSession session, Me me, Instant now) {
        return new PeopleSheet(
                session,
                Booking.placed(session),
                Booking.firstWaiting(session),
                BookingEvent.attendance(session),
                new Moment(session.hasBegun(now) && !session.isCancelled(), me.may(May.RUN_SESSIONS)));
    }

    public List<Option> options() {
        return AttendanceForm.options(placed);
    }

    public long came() {
        return placed.stream().filter(Booking::hasCome).count();
    }

    /** Whether it has been noted who came. */
    public boolean noted() {
        return placed.stream().noneMatch(Booking::isBooked);
    }
}
