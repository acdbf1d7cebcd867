package openhall.hackathons.setting;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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

/** Calling a hackathon off; everybody who takes part is told why. */
@Path("/organise/{slug}/cancellation")
@PermissionsAllowed(May.ORGANISE)
class CancellationPages {
    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @Transactional
    public RestResponse<Void> cancel(@PathParam("slug") String slug, @BeanParam WhyForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, errors -> page(hackathon, form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.cancel(me.person(), Forms.text(form.cancelWhy()), at);
        return Redirect.to(PlanView.path(hackathon), "The hackathon has been cancelled");
    }

    private TemplateInstance page(Hackathon hackathon, WhyForm form, FormErrors errors) {
        var plan = PlanForm.of(hackathon);
        var view = PlanView.of(hackathon, clock.now()).having(plan.fingerprint());
        return PlanPages.Templates.hackathonPlan(view, plan, form, errors);
    }
}
