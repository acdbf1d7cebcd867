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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What each member of a team did, as an organiser confirms it. */
@Path("/organise/{slug}/shares")
class SharePages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance shares(ShareView view, ShareForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var view = ShareView.of(Hackathon.named(slug), me.person(), after);
        return Templates.shares(view, view.proposed(), FormErrors.none());
    }

    /** Holds the hackathon: a share confirmed while results are signed off gives its evidence once. */
    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> confirm(
            @PathParam("slug") String slug, @RestQuery @Nullable String after, @BeanParam ShareForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var view = ShareView.of(hackathon, me.person(), after);
        var ticked = view.ticked(form.members());
        forms.require(form, form.errors(ticked), errors -> Templates.shares(view, form, errors));
        view.confirm(ticked, form, at);
        return Redirect.to(view.pagePath(), "Confirmed");
    }
}
