package openhall.learning.sessions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.learning.Course;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Live sessions: all staff see them, and learning leads make and change them. */
@Path("/sessions")
class SessionPages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance sessions(SessionList list);

        static native TemplateInstance session(SessionSheet sheet);

        static native TemplateInstance sessionForm(
                Frame frame, SessionForm form, List<Option> courses, FormErrors errors);
    }

    /**
     * What stands around the form; {@code told} is how many are told of a change that matters, and {@code meanwhile} what
     * somebody else saved while this one was written.
     */
    record Frame(String heading, String action, String back, String button, int told, List<String> meanwhile) {
        static final Frame NEW =
                new Frame("Set up a session", "/sessions", "/sessions", "Let staff book it", 0, List.of());

        static Frame of(LiveSession session, List<String> meanwhile) {
            var told = session.booked + session.waiting;
            return new Frame(
                    "Change the session",
                    session.path() + "/edit",
                    session.path(),
                    "Save the session",
                    told,
                    meanwhile);
        }
    }

    private static final String MEANWHILE =
            "Somebody else changed this session while you were writing. Read what they saved, and save again";

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Bookings bookings;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance list(@RestQuery @Nullable String when, @RestQuery @Nullable String after) {
        return Templates.sessions(SessionList.of("past".equals(when), Cursor.parse(after), me, clock.instant()));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed(May.RUN_SESSIONS)
    public TemplateInstance plan() {
        return page(Frame.NEW, SessionForm.hostedBy(me.person()), Course.published(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.RUN_SESSIONS)
    @Transactional
    public RestResponse<Void> publish(@BeanParam SessionForm form) {
        var now = clock.instant();
        var courses = Course.published();
        forms.require(form, form.errors(courses, now), errors -> page(Frame.NEW, form, courses, errors));
        var session = bookings.publish(form.plan(courses), me.person(), now);
        return Redirect.to(session.path(), "Staff can book this session now");
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance session(@RestPath String ref) {
        return Templates.session(SessionSheet.of(LiveSession.named(ref), me, clock.instant()));
    }

    @GET
    @Path("/{ref}/edit")
    @PermissionsAllowed(May.RUN_SESSIONS)
    public TemplateInstance edit(@RestPath String ref) {
        var session = LiveSession.named(ref);
        SessionClosed.unlessOpen(session, clock.instant());
        return page(Frame.of(session, List.of()), SessionForm.of(session), Course.published(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/edit")
    @PermissionsAllowed(May.RUN_SESSIONS)
    @Transactional
    public RestResponse<Void> change(@RestPath String ref, @BeanParam SessionForm form) {
        var now = clock.instant();
        var session = LiveSession.locked(ref);
        SessionClosed.unlessOpen(session, now);
        var frame = Frame.of(session, List.of());
        var courses = Course.published();
        var wrong = form.errors(courses, now).addAll(form.errorsFor(session));
        forms.require(form, wrong, errors -> page(frame, form, courses, errors));
        if (form.isBehind(session)) {
            throw new StalePage(stale(form, session, courses));
        }
        var before = session.sequence;
        bookings.change(session, form.plan(courses), me.person(), now);
        var told = session.sequence == before ? "" : ", and everybody who booked has been told";
        return Redirect.to(session.path(), "The session is saved" + told);
    }

    private static TemplateInstance stale(SessionForm form, LiveSession session, List<Course> courses) {
        var errors = new FormErrors().add("meanwhile", MEANWHILE);
        return page(Frame.of(session, Meanwhile.lines(form, session)), form.after(session), courses, errors);
    }

    private static TemplateInstance page(Frame frame, SessionForm form, List<Course> courses, FormErrors errors) {
        return Templates.sessionForm(frame, form, SessionForm.options(courses), errors);
    }
}
