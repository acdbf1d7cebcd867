package openhall.learning.sessions;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.learning.sessions.BookingEvent.Act;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The reader's own booking of a session, and for its host and learning leads who has one and who came, as JSON. */
@Path("/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@PermissionsAllowed(May.LEARN)
class BookingApi {

    /**
     * The position in the waiting list counts from 1, and is 0 for who does not wait; {@code alsoAt} is another session
     * that the reader has booked at the same time, because one of the two was moved.
     */
    record Mine(
            String session,
            BookingState state,
            long position,
            Instant bookedAt,
            @Nullable String alsoAt) {
        static Mine of(Booking booking) {
            var position = booking.isWaiting() ? booking.position() : 0;
            var other = booking.isLive() ? Booking.overlapping(booking.session, booking.person.id) : null;
            var alsoAt = other == null ? null : other.session.ref;
            return new Mine(booking.session.ref, booking.state, position, booking.bookedAt, alsoAt);
        }
    }

    /** Only the first of a very long waiting list; how many wait is in the session. */
    record People(List<Somebody> placed, List<Somebody> waiting) {
        static People of(LiveSession session) {
            return new People(all(Booking.placed(session)), all(Booking.firstWaiting(session)));
        }

        private static List<Somebody> all(List<Booking> bookings) {
            return bookings.stream().map(Somebody::of).toList();
        }
    }

    record Somebody(UUID booking, String name, BookingState state, Instant bookedAt) {
        static Somebody of(Booking booking) {
            return new Somebody(booking.id, booking.person.name, booking.state, booking.bookedAt);
        }
    }

    /** The bookings of those who came; everybody else did not. */
    record Came(@Nullable List<String> here) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Bookings bookings;

    @GET
    @Path("/{ref}/booking")
    public Mine booking(@RestPath String ref) {
        var booking = Booking.of(LiveSession.named(ref), me.id());
        if (booking == null) {
            throw new NotFoundException();
        }
        return Mine.of(booking);
    }

    /** Asked again, it answers the booking there is. */
    @POST
    @Path("/{ref}/booking")
    @Transactional
    public Mine book(@RestPath String ref) {
        return Mine.of(bookings.book(ref, me.person(), clock.instant()));
    }

    @DELETE
    @Path("/{ref}/booking")
    @Transactional
    public void cancel(@RestPath String ref) {
        bookings.cancel(ref, me.person(), clock.instant());
    }

    @GET
    @Path("/{ref}/people")
    public People people(@RestPath String ref) {
        return People.of(mine(LiveSession.named(ref)));
    }

    @PUT
    @Path("/{ref}/attendance")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public People noteWhoCame(@RestPath String ref, Came body) {
        var session = mine(LiveSession.locked(ref));
        SessionClosed.unlessBegun(session, clock.instant());
        var placed = Booking.placed(session);
        var form = new AttendanceForm(body.here(), null);
        forms.requireJson(form, form.errors(placed));
        bookings.noteWhoCame(session, form.came(placed), new Act(me.person(), clock.instant()));
        return People.of(session);
    }

    private LiveSession mine(LiveSession session) {
        if (!session.mayNoteWhoCame(me)) {
            throw new NotFoundException();
        }
        return session;
    }
}
