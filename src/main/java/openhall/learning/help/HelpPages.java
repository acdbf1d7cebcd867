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
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where champions find who is stuck, take a question and answer it. */
@Path("/help-requests")
class HelpPages {
    private static final String NOT_SENT = "Your answer was not sent: you do not have this question in hand any more";

    @CheckedTemplate(basePath = "learning")
    static class Templates {
        static native TemplateInstance questions(List<HelpRow> rows, @Nullable String next);

        static native TemplateInstance question(HelpShown shown, AnswerForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.HELP_LEARNERS)
    public TemplateInstance queue(@RestQuery @Nullable String after) {
        var page = HelpList.waitingFor(me.person().id, Cursor.parse(after));
        return Templates.questions(HelpRow.of(page.rows(), clock.instant()), page.next());
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.HELP_LEARNERS)
    public TemplateInstance show(@RestPath String ref) {
        var request = Asked.byOthers(ref, me.person().id);
        return Templates.question(shown(request), AnswerForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("/{ref}/taking")
    @PermissionsAllowed(May.HELP_LEARNERS)
    @Transactional
    public RestResponse<Void> take(@RestPath String ref) {
        var request = HelpRequest.held(ref);
        request.take(me.person(), clock.instant());
        return Redirect.to(request.path(), "You have taken this question");
    }

    @POST
    @Path("/{ref}/release")
    @PermissionsAllowed(May.HELP_LEARNERS)
    @Transactional
    public RestResponse<Void> release(@RestPath String ref) {
        HelpRequest.held(ref).giveBack(me.person(), clock.instant());
        return Redirect.to("/help-requests", "Others can take the question now");
    }

    @POST
    @Path("/{ref}/answer")
    @PermissionsAllowed(May.HELP_LEARNERS)
    @Transactional
    public RestResponse<Void> answer(@RestPath String ref, @BeanParam AnswerForm form) {
        var request = HelpRequest.held(ref);
        if (isLost(request, form)) {
            throw new StalePage(Templates.question(shown(request), form, new FormErrors().add("answer", NOT_SENT)));
        }
        HelpRefused.unlessInHand(request, me.person());
        forms.require(form, errors -> Templates.question(shown(request), form, errors));
        request.answer(me.person(), Forms.text(form.answer()), clock.instant());
        return Redirect.to("/help-requests", "Your answer is sent");
    }

    /** Whether somebody wrote an answer while the question was closed, or taken over because it was late. */
    private boolean isLost(HelpRequest request, AnswerForm form) {
        var id = me.person().id;
        return !request.isAskedBy(id)
                && !request.isInHandOf(id)
                && !Forms.text(form.answer()).isEmpty();
    }

    private HelpShown shown(HelpRequest request) {
        return HelpShown.of(request, me.person().id, clock.instant());
    }
}
