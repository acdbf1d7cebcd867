package openhall.hackathons.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The plan of a hackathon as JSON, for organisers. */
@Path("/api/hackathons/{slug}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class PlanApi {
    /** The plan with where it stands, and how often it has changed since it was published, plus one. */
    record Planned(String slug, Phase phase, int version, PlanBody plan) {}

    record Cancelling(@Nullable String cancelWhy) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public Planned show(@PathParam("slug") String slug) {
        return planned(Hackathon.named(slug));
    }

    @PUT
    @Transactional
    public Planned change(@PathParam("slug") String slug, PlanBody body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var form = body.form(hackathon);
        forms.requireJson(form, form.errors(hackathon));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.change(form.plan(slug, hackathon), me.person(), form.why(), at);
        return planned(hackathon);
    }

    @POST
    @Path("/publication")
    @Transactional
    public Planned publish(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.publish(me.person(), at);
        return planned(hackathon);
    }

    @POST
    @Path("/cancellation")
    @Transactional
    public Planned cancel(@PathParam("slug") String slug, Cancelling body) {
        var hackathon = Hackathon.named(slug);
        forms.requireJson(body);
        var form = new WhyForm(body.cancelWhy());
        forms.requireJson(form, FormErrors.none());
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.cancel(me.person(), Forms.text(form.cancelWhy()), at);
        return planned(hackathon);
    }

    private Planned planned(Hackathon hackathon) {
        return new Planned(hackathon.slug, hackathon.phase(clock.now()), hackathon.version, PlanBody.of(hackathon));
    }
}
