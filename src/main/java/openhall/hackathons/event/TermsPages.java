package openhall.hackathons.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** What somebody agrees to at a hackathon, as it is worded now; photographs can be taken back. */
@Path("/hackathons/{slug}/terms")
@PermissionsAllowed(May.JOIN_TEAMS)
class TermsPages {
    @CheckedTemplate(basePath = "hackathons/event")
    static class Templates {
        static native TemplateInstance terms(TermsView view, TermsForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    static String path(Hackathon hackathon) {
        return hackathon.path() + "/terms";
    }

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var view = TermsView.of(Hackathon.shown(slug));
        var given = Consents.given(me.person(), view.terms());
        var form = new TermsForm(given.stream().map(TermsKind::name).toList(), null);
        return Templates.terms(view, form, FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> agree(@PathParam("slug") String slug, @BeanParam TermsForm form) {
        var view = TermsView.of(Hackathon.shown(slug));
        forms.require(form, form.errors(view), errors -> Templates.terms(view, form, errors));
        Consents.choose(me.person(), view.terms(), RegistrationForm.kinds(form.agreed()), clock.now());
        return Redirect.to(view.path(), "What you agree to is saved");
    }
}
