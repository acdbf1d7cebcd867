package openhall.ideas.paper;

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
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.UnprocessablePage;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody for whom staff wrote down an idea takes it over into their account. */
@Path("/me/ideas/claim")
class ClaimPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance claim(ClaimForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.SUGGEST)
    public TemplateInstance ask() {
        return Templates.claim(new ClaimForm(null), FormErrors.none());
    }

    // Whoever does not have the address that was written down is told no more than that the two do not fit.
    @POST
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> claim(@BeanParam ClaimForm form) {
        forms.require(form, errors -> Templates.claim(form, errors));
        var idea = Claim.make(form.reference(), me.person(), clock.instant());
        if (idea == null) {
            throw new UnprocessablePage(Templates.claim(form, Claim.unknown()));
        }
        return Redirect.to("/ideas/sent/" + idea.sending, "The idea is yours. We email you when there is news");
    }
}
