package openhall.learning.sessions;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.learning.Course;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Live sessions as JSON: staff read them, learning leads make and change them. */
@Path("/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SessionApi {
    record Page(List<Shown> sessions, @Nullable String next) {}

    /** {@code mine} is BOOKED, WAITING, CANCELLED, ATTENDED, ABSENT, or nothing for who never asked for a place. */
    record Shown(
            String ref,
            String title,
            String summary,
            @Nullable String course,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String link,
            int places,
            int booked,
            int waiting,
            String host,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledWhy,
            @Nullable BookingState mine,
            int version,
            String page) {
        static Shown of(LiveSession session, @Nullable Booking mine) {
            return new Shown(
                    session.ref,
                    session.title,
                    session.summary,
                    session.course == null ? null : session.course.slug,
                    session.startsAt,
                    session.endsAt,
                    session.place,
                    session.link,
                    session.places,
                    session.booked,
                    session.waiting,
                    session.host.name,
                    session.cancelledAt,
                    session.cancelledWhy,
                    mine == null ? null : mine.state,
                    session.version,
                    session.path());
        }
    }

    /**
     * The day as 2026-11-23, times as 09:30 in the time of the council, the course by its slug, the host by email
     * address. A change sends the version that was read, so that nobody overwrites what they have not seen.
     */
    record Sent(
            @Nullable Integer version,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String course,
            @Nullable String day,
            @Nullable String from,
            @Nullable String until,
            @Nullable String place,
            @Nullable String link,
            @Nullable Integer places,
            @Nullable String host) {
        SessionForm words() {
            var many = places == null ? null : places.toString();
            var seen = version == null ? null : version.toString();
            return new SessionForm(seen, title, summary, course, day, from, until, place, link, many, host);
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Bookings bookings;

    /** {@code when=past} for those that are over or cancelled, the latest first. */
    @GET
    @PermissionsAllowed(May.LEARN)
    public Page list(@RestQuery @Nullable String when, @RestQuery @Nullable String after) {
        var found = SessionList.of("past".equals(when), Cursor.parse(after), me, clock.instant());
        var shown = found.rows().stream()
                .map(row -> Shown.of(row.session(), row.mine()))
                .toList();
        return new Page(shown, found.next());
    }

    @POST
    @PermissionsAllowed(May.RUN_SESSIONS)
    @Transactional
    public RestResponse<Shown> publish(Sent body) {
        var now = clock.instant();
        var courses = Course.published();
        var form = checked(body, courses, FormErrors.none());
        var session = bookings.publish(form.plan(courses), me.person(), now);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Shown.of(session, null))
                .location(URI.create("/api/sessions/" + session.ref))
                .build();
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.LEARN)
    public Shown session(@RestPath String ref) {
        return shown(LiveSession.named(ref));
    }

    @PUT
    @Path("/{ref}")
    @PermissionsAllowed(May.RUN_SESSIONS)
    @Transactional
    public Shown change(@RestPath String ref, Sent body) {
        var now = clock.instant();
        var session = LiveSession.locked(ref);
        SessionClosed.unlessOpen(session, now);
        var courses = Course.published();
        var form = checked(body, courses, body.words().errorsFor(session).addAll(unread(body)));
        if (form.isBehind(session)) {
            throw new SessionChanged();
        }
        bookings.change(session, form.plan(courses), me.person(), now);
        return shown(session);
    }

    @POST
    @Path("/{ref}/cancellation")
    @PermissionsAllowed(May.RUN_SESSIONS)
    @Transactional
    public Shown cancel(@RestPath String ref, Why body) {
        var session = LiveSession.locked(ref);
        SessionClosed.unlessOpen(session, clock.instant());
        var form = new CancellationForm(body.why());
        forms.requireJson(form);
        bookings.cancelSession(session, Forms.text(form.why()), me.person(), clock.instant());
        return shown(session);
    }

    /** Why the session will not take place. */
    record Why(@Nullable String why) {}

    private SessionForm checked(Sent body, List<Course> courses, FormErrors more) {
        var form = body.words();
        forms.requireJson(form, form.errors(courses, clock.instant()).addAll(more));
        return form;
    }

    private static FormErrors unread(Sent body) {
        return body.version == null
                ? new FormErrors().add("version", "Send the version that you read")
                : FormErrors.none();
    }

    private Shown shown(LiveSession session) {
        return Shown.of(session, Booking.of(session, me.id()));
    }
}
