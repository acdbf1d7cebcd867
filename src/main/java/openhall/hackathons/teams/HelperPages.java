package openhall.hackathons.teams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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

/** Which mentors and judges took part, as an organiser confirms it. */
@Path("/organise/{slug}/helpers")
class HelperPages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance helpers(HelperView view, HelperForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug) {
        var view = HelperView.of(Hackathon.named(slug), me.person());
        return Templates.helpers(view, HelperForm.empty(), FormErrors.none());
    }

    /** Holds the hackathon: a word given while results are signed off gives its evidence once. */
    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> confirm(@PathParam("slug") String slug, @BeanParam HelperForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var view = HelperView.of(hackathon, me.person());
        var ticked = view.ticked(form.people());
        forms.require(form, form.errors(ticked), errors -> Templates.helpers(view, form, errors));
        view.confirm(ticked, form, at);
        return Redirect.to(view.path(), "Saved");
    }
}
