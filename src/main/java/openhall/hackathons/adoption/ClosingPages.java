package openhall.hackathons.adoption;

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
import java.util.List;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The plan for after a hackathon, and its end, when all of it is done. */
@Path("/organise/{slug}/closing")
class ClosingPages {
    @CheckedTemplate(basePath = "hackathons/reviews")
    static class Templates {
        static native TemplateInstance closing(View view, FollowUpForm plan, ClosingForm form, FormErrors errors);
    }

    record View(Hackathon hackathon, List<String> obstacles, List<Option> services) {
        public String path() {
            return ClosingPages.path(hackathon);
        }

        public String deskPath() {
            return "/organise/" + hackathon.slug;
        }

        public String planPath() {
            return path() + "/plan";
        }

        public boolean isClosed() {
            return hackathon.closedAt != null;
        }
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @Inject
    ClosingDesk desk;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        return page(hackathon, FollowUpForm.of(FollowUpPlan.of(hackathon)), new ClosingForm(null), FormErrors.none());
    }

    @POST
    @Path("/plan")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> plan(@PathParam("slug") String slug, @BeanParam FollowUpForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, form.errors(), errors -> page(hackathon, form, new ClosingForm(null), errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        FollowUpPlan.write(hackathon, form.promise(), me.person(), at);
        return Redirect.to(path(hackathon), "The plan has been kept");
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> close(@PathParam("slug") String slug, @BeanParam ClosingForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        desk.requireDone(hackathon, at);
        forms.require(form, errors -> page(hackathon, FollowUpForm.of(FollowUpPlan.of(hackathon)), form, errors));
        hackathon.close(me.person(), Forms.text(form.note()), at);
        return Redirect.to(path(hackathon), "The hackathon is closed");
    }

    static String path(Hackathon hackathon) {
        return "/organise/" + hackathon.slug + "/closing";
    }

    private TemplateInstance page(Hackathon hackathon, FollowUpForm plan, ClosingForm form, FormErrors errors) {
        var obstacles = hackathon.closedAt == null ? desk.obstacles(hackathon, clock.now()) : List.<String>of();
        return Templates.closing(new View(hackathon, obstacles, OrgUnit.serviceOptions()), plan, form, errors);
    }
}
