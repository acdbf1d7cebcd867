package openhall.learning.sessions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import openhall.learning.sessions.BookingEvent.Act;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who comes to a session, for its host and for learning leads: a list to print or as a file, and ticks for those who came. */
@Path("/sessions")
@PermissionsAllowed(May.LEARN)
class AttendancePages {

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance sessionPeople(PeopleSheet sheet, AttendanceForm form, FormErrors errors);

        static native TemplateInstance sessionPrint(PeopleSheet sheet);
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
    @Path("/{ref}/people")
    public TemplateInstance people(@RestPath String ref) {
        var sheet = PeopleSheet.of(mine(LiveSession.named(ref)), me, clock.instant());
        return Templates.sessionPeople(sheet, AttendanceForm.of(sheet.placed()), FormErrors.none());
    }

    @GET
    @Path("/{ref}/people/print")
    public TemplateInstance print(@RestPath String ref) {
        return Templates.sessionPrint(PeopleSheet.of(mine(LiveSession.named(ref)), me, clock.instant()));
    }

    @GET
    @Path("/{ref}/people.csv")
    @Produces("text/csv")
    public String file(@RestPath String ref) {
        return PeopleFile.of(mine(LiveSession.named(ref)));
    }

    @POST
    @Path("/{ref}/people")
    @Transactional
    public RestResponse<Void> noteWhoCame(@RestPath String ref, @BeanParam AttendanceForm form) {
        var now = clock.instant();
        var session = mine(LiveSession.locked(ref));
        SessionClosed.unlessBegun(session, now);
        var sheet = PeopleSheet.of(session, me, now);
        forms.require(form, form.errors(sheet.placed()), errors -> Templates.sessionPeople(sheet, form, errors));
        bookings.noteWhoCame(session, form.came(sheet.placed()), new Act(me.person(), now));
        return Redirect.to(session.path() + "/people", "It is noted who came");
    }

    private LiveSession mine(LiveSession session) {
        if (!session.mayNoteWhoCame(me)) {
            throw new NotFoundException();
        }
        return session;
    }
}
