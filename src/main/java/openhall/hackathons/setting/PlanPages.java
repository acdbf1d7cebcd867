package openhall.hackathons.setting;

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

/** The plan of a hackathon: dates, rules, the code of conduct and what the judges look for. */
@Path("/organise/{slug}/plan")
@PermissionsAllowed(May.ORGANISE)
class PlanPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance hackathonPlan(
                PlanView view, PlanForm form, WhyForm cancelling, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        return page(PlanView.of(hackathon, clock.now()), PlanForm.of(hackathon), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> change(@PathParam("slug") String slug, @BeanParam PlanForm form) {
        var hackathon = Hackathon.named(slug);
        var view = PlanView.of(hackathon, clock.now());
        forms.require(form, form.errors(false), errors -> page(view, form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var plan = form.plan(slug, hackathon);
        forms.require(form, whyErrors(hackathon, plan, form), errors -> page(view, form, errors));
        hackathon.change(plan, me.person(), form.why(), at);
        return Redirect.to(PlanView.path(hackathon), "The plan has been saved");
    }

    private static FormErrors whyErrors(Hackathon hackathon, Hackathon.Plan plan, PlanForm form) {
        var errors = new FormErrors();
        if (hackathon.isPublished()
                && Forms.text(form.why()).isEmpty()
                && PlanChange.of(hackathon, plan).any()) {
            errors.add("why", ChangeRules.WHY);
        }
        return errors;
    }

    static TemplateInstance page(PlanView view, PlanForm form, FormErrors errors) {
        return Templates.hackathonPlan(view, form, WhyForm.empty(), errors);
    }
}
