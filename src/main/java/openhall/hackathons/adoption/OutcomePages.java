package openhall.hackathons.adoption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Adoption;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** What came of a project in the end: said once by whoever answers for it, after the last review. */
@Path("/adoption/{team}/outcome")
class OutcomePages {
    @CheckedTemplate(basePath = "hackathons/reviews")
    static class Templates {
        static native TemplateInstance outcome(Adoption adoption, boolean open, OutcomeForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @Authenticated
    public TemplateInstance show(@PathParam("team") String ref) {
        return page(AdoptionPages.movedBy(ref, me), new OutcomeForm(null), FormErrors.none());
    }

    @POST
    @Authenticated
    @Transactional
    public RestResponse<Void> conclude(@PathParam("team") String ref, @BeanParam OutcomeForm form) {
        var adoption = AdoptionPages.movedBy(ref, me);
        forms.require(form, errors -> page(adoption, form, errors));
        adoption.conclude(Forms.text(form.outcome()), me.person(), clock.now());
        return Redirect.to(adoption.submission.adoptionPath(), "What came of it is public");
    }

    private static TemplateInstance page(Adoption adoption, OutcomeForm form, FormErrors errors) {
        return Templates.outcome(adoption, adoption.isReviewedToTheEnd(), form, errors);
    }
}
