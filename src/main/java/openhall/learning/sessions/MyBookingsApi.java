package openhall.learning.sessions;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;

/** The sessions the reader has booked or waits for and that are not over, as JSON. */
@Path("/api/me/bookings")
@Produces(MediaType.APPLICATION_JSON)
class MyBookingsApi {
    record Mine(List<Line> bookings) {}

    /** The state is BOOKED, WAITING, ATTENDED or ABSENT; the soonest comes first. */
    record Line(String session, String title, Instant startsAt, Instant endsAt, String where, BookingState state) {
        static Line of(Booking booking) {
            var session = booking.session;
            return new Line(
                    session.ref, session.title, session.startsAt, session.endsAt, session.where(), booking.state);
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public Mine mine() {
        return new Mine(Bookings.coming(me.person().id, clock.instant()).stream()
                .map(Line::of)
                .toList());
    }
}
