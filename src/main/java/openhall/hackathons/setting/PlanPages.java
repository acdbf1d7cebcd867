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
import openhall.web.StalePage;
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
        var form = PlanForm.of(hackathon);
        return page(PlanView.of(hackathon, clock.now()).having(form.fingerprint()), form, FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> change(
            @PathParam("slug") String slug, @BeanParam PlanForm form, @BeanParam SeenForm seen) {
        var hackathon = Hackathon.named(slug);
        var view = PlanView.of(hackathon, clock.now()).having(seen.text());
        forms.require(form, form.errors(hackathon), errors -> page(view, form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        requireUnchanged(PlanForm.of(hackathon), form, seen, view);
        var plan = form.plan(slug, hackathon);
        forms.require(form, whyErrors(hackathon, plan, form), errors -> page(view, form, errors));
        hackathon.change(plan, me.person(), form.why(), at);
        return Redirect.to(PlanView.path(hackathon), "The plan has been saved");
    }

    /** Two organisers who change a plan at once do not write over each other unseen. Only when it is held. */
    private static void requireUnchanged(PlanForm kept, PlanForm typed, SeenForm seen, PlanView view) {
        var others = kept.besides(typed);
        if (seen.isOther(kept.fingerprint()) && !others.isEmpty()) {
            var now = view.having(kept.fingerprint()).beside(others);
            throw new StalePage(page(now, typed, new FormErrors().add("title", KeptPart.OVERTAKEN)));
        }
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
