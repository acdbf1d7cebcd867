package openhall.hackathons.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;

/** Setting up a hackathon by JSON; only organisers see it until it is published. */
@Path("/api/hackathons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NewPlanApi {
    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<PlanApi.Planned> set(PlanBody body) {
        forms.requireJson(body);
        var form = body.form(null);
        forms.requireJson(form, form.errors(null));
        var at = clock.now();
        var hackathon = Hackathon.draft(form.plan(form.slug(), null), me.person(), at);
        var planned =
                new PlanApi.Planned(hackathon.slug, hackathon.phase(at), hackathon.version, PlanBody.of(hackathon));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, planned)
                .location(URI.create("/api" + hackathon.path() + "/plan"))
                .build();
    }
}
