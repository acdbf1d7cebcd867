/**
 * Live sessions: people learn together at a time and a place, and book for it.
 *
 * <p>A {@link openhall.learning.sessions.LiveSession} has so many places. {@link
 * openhall.learning.sessions.Bookings} gives them out in the order of asking, one act at a time for each session: whoever comes later waits, and moves up in the
 * same transaction in which a place becomes free. {@code BookingEvent} keeps what happened to each booking. What goes
 * into people's calendars is a {@code CalendarMessage}: one UID for a person at a session, and a sequence that rises
 * with every message. A session that is moved to where somebody has booked another one stays booked: that person is
 * told, and gives up one of the two.
 *
 * <p>Pages: {@code /sessions} and below; programs use {@code /api/sessions}. Public: {@link
 * openhall.learning.sessions.LiveSession}, {@link openhall.learning.sessions.Booking}, {@link
 * openhall.learning.sessions.Bookings}, {@link openhall.learning.sessions.CourseSessions}.
 */
@org.jspecify.annotations.NullMarked
package openhall.learning.sessions;
