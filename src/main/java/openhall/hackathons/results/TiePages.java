package openhall.hackathons.results;

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
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Entries that are equal at the line of a prize: the panel decides, and the organiser writes down what and why. */
@Path("/organise/{slug}/ties")
class TiePages {
    @CheckedTemplate(basePath = "hackathons/results")
    static class Templates {
        static native TemplateInstance ties(Hackathon hackathon, String backPath, List<Tie> ties);

        static native TemplateInstance tie(Tie tie, TieForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance ties(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        return Templates.ties(hackathon, "/organise/" + slug, Tie.of(hackathon, me.person(), clock.now()));
    }

    @GET
    @Path("/{position}")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance tie(@PathParam("slug") String slug, @PathParam("position") int position) {
        var tie = Tie.at(Hackathon.named(slug), position, me.person(), clock.now());
        return Templates.tie(tie, tie.form(), FormErrors.none());
    }

    /** The hackathon is held, so that nothing changes who is equal to whom meanwhile. */
    @POST
    @Path("/{position}")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> decide(
            @PathParam("slug") String slug, @PathParam("position") int position, @BeanParam TieForm form) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        var tie = Tie.at(hackathon, position, me.person(), at);
        forms.require(form, form.errors(tie), errors -> Templates.tie(tie, form, errors));
        TieChoice.decide(tie.line(), form.choice(tie), me.person(), at);
        return Redirect.to("/organise/" + slug + "/ties", "The decision has been kept");
    }
}
