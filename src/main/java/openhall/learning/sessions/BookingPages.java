package openhall.learning.sessions;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A member of staff books a place, gives it up, and puts it into their calendar. */
@Path("/sessions")
@PermissionsAllowed(May.LEARN)
class BookingPages {
    private static final String ICS = "text/calendar;charset=UTF-8";

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Bookings bookings;

    @Inject
    CalendarMessage calendar;

    @POST
    @Path("/{ref}/booking")
    @Transactional
    public RestResponse<Void> book(@RestPath String ref) {
        var booking = bookings.book(ref, me.person(), clock.instant());
        return Redirect.to(
                booking.session.path(), booking.isWaiting() ? "You are on the waiting list" : "You have a place");
    }

    @POST
    @Path("/{ref}/booking/cancellation")
    @Transactional
    public RestResponse<Void> cancel(@RestPath String ref) {
        bookings.cancel(ref, me.person(), clock.instant());
        return Redirect.to(LiveSession.named(ref).path(), "You are not booked on this session any more");
    }

    /** What the newest letter has in it; after a cancellation, what takes the session out of the calendar. */
    @GET
    @Path("/{ref}/invitation.ics")
    @Produces(ICS)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"invitation.ics\"")
    public String invitation(@RestPath String ref) {
        var booking = Booking.of(LiveSession.named(ref), me.id());
        if (booking == null || booking.sequence == 0) {
            throw new NotFoundException();
        }
        return booking.isPlaced()
                ? calendar.request(booking, clock.instant())
                : calendar.cancel(booking, clock.instant());
    }

    /** Everything the reader has a place at and that is not over. */
    @GET
    @Path("/mine.ics")
    @Produces(ICS)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"sessions.ics\"")
    public String mine() {
        var now = clock.instant();
        var placed = Bookings.coming(me.person().id, now).stream()
                .filter(Booking::isPlaced)
                .toList();
        return calendar.published(placed, now);
    }
}
