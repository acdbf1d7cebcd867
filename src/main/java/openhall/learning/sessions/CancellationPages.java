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
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A learning lead cancels a session, after the page has said how many people will be told. */
@Path("/sessions")
@PermissionsAllowed(May.RUN_SESSIONS)
class CancellationPages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance sessionCancellation(
                LiveSession session, CancellationForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @Inject
    Bookings bookings;

    @GET
    @Path("/{ref}/cancellation")
    public TemplateInstance ask(@RestPath String ref) {
        var session = LiveSession.named(ref);
        SessionClosed.unlessOpen(session, clock.instant());
        return Templates.sessionCancellation(session, new CancellationForm(null), FormErrors.none());
    }

    @POST
    @Path("/{ref}/cancellation")
    @Transactional
    public RestResponse<Void> cancel(@RestPath String ref, @BeanParam CancellationForm form) {
        var session = LiveSession.locked(ref);
        SessionClosed.unlessOpen(session, clock.instant());
        forms.require(form, errors -> Templates.sessionCancellation(session, form, errors));
        bookings.cancelSession(session, Forms.text(form.why()), me.person(), clock.instant());
        return Redirect.to(session.path(), "The session is cancelled, and everybody who booked has been told");
    }
}
