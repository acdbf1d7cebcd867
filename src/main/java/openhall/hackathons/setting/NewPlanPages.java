package openhall.hackathons.setting;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Setting up a hackathon, which only organisers see until it is published. */
@Path("/organise/new")
@PermissionsAllowed(May.ORGANISE)
class NewPlanPages {
    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance begin() {
        return PlanPages.page(PlanView.ofNew(), PlanForm.empty(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> set(@BeanParam PlanForm form) {
        forms.require(form, form.errors(null), errors -> PlanPages.page(PlanView.ofNew(), form, errors));
        var hackathon = Hackathon.draft(form.plan(form.slug(), null), me.person(), clock.now());
        return Redirect.to(PlanView.path(hackathon), "The hackathon has been saved. Only organisers see it");
    }
}
