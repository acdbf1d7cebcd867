package openhall.hackathons.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** An organiser's challenges as JSON: what is missing, who has to agree, and the steps until they are public. */
@Path("/api/hackathons/{slug}/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class DraftApi {
    record Cancelling(@Nullable String cancelWhy) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public List<DraftState> list(@PathParam("slug") String slug) {
        return Challenge.all(Hackathon.named(slug)).stream().map(DraftState::of).toList();
    }

    @GET
    @Path("/{challenge}")
    public DraftState show(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        return DraftState.of(Challenge.organised(slug, name));
    }

    @POST
    @Path("/{challenge}/sign-off-request")
    @Transactional
    public DraftState ask(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        var challenge = Challenge.organised(slug, name);
        challenge.lock();
        challenge.askForAgreement(me.person(), clock.now());
        return DraftState.of(challenge);
    }

    @POST
    @Path("/{challenge}/publication")
    @Transactional
    public DraftState publish(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        var challenge = Challenge.organised(slug, name);
        var at = clock.holding(challenge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        challenge.lock();
        challenge.open(me.person(), at);
        return DraftState.of(challenge);
    }

    @POST
    @Path("/{challenge}/cancellation")
    @Transactional
    public DraftState cancel(@PathParam("slug") String slug, @PathParam("challenge") String name, Cancelling body) {
        var challenge = Challenge.organised(slug, name);
        forms.requireJson(body);
        var form = new WhyForm(body.cancelWhy());
        forms.requireJson(form);
        var at = clock.holding(challenge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        challenge.lock();
        challenge.cancel(me.person(), Forms.text(form.cancelWhy()), at);
        return DraftState.of(challenge);
    }
}
