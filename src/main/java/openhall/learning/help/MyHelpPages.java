package openhall.learning.help;

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
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The questions that somebody asked when they were stuck, and what became of them. */
@Path("/learn/help")
class MyHelpPages {
    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance myHelp(MyHelp mine);

        static native TemplateInstance myQuestion(HelpShown shown, ReopeningForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.myHelp(MyHelp.of(me.person().id, Cursor.parse(after), clock.instant()));
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.LEARN)
    public TemplateInstance show(@RestPath String ref) {
        return Templates.myQuestion(shown(Asked.shown(ref, me.person().id)), ReopeningForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("/{ref}/closure")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> close(@RestPath String ref) {
        Asked.held(ref, me.person().id).close(clock.instant());
        return Redirect.to("/learn/help", "Your question is closed");
    }

    @POST
    @Path("/{ref}/reopening")
    @PermissionsAllowed(May.LEARN)
    @Transactional
    public RestResponse<Void> reopen(@RestPath String ref, @BeanParam ReopeningForm form) {
        var request = Asked.held(ref, me.person().id);
        HelpRefused.unlessAnswered(request);
        forms.require(form, errors -> Templates.myQuestion(shown(request), form, errors));
        request.reopen(Forms.text(form.why()), clock.instant());
        return Redirect.to(request.askerPath(), "We answer by " + HelpClock.day(request.answerBy));
    }

    private HelpShown shown(HelpRequest request) {
        return HelpShown.of(request, request.person.id, clock.instant());
    }
}
