package openhall.learning.sessions;

import java.util.List;
import openhall.web.Csv;

/** Who has a place at a session and who came, a line each, for whoever runs it. */
final class PeopleFile {
    private static final List<String> HEADER = List.of("session", "name", "unit", "booked_at", "state");

    private PeopleFile() {}

    static String of(LiveSession session) {
        return Csv.of(
                HEADER, Booking.placed(session).stream().map(PeopleFile::row).toList());
    }

    private static List<String> row(Booking booking) {
        var unit = booking.person.unit;
        return List.of(
                booking.session.ref,
                booking.person.name,
                unit == null ? "" : unit.name,
                booking.bookedAt.toString(),
                booking.state.name());
    }
}
