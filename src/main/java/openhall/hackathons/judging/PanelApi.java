package openhall.hackathons.judging;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The panel of a hackathon as JSON, for organisers: who judges, and whether they have declared their conflicts. */
@Path("/api/hackathons/{slug}/judges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.ORGANISE)
class PanelApi {
    /** {@code id} is that of the person, or of the seat where a guest has no account. */
    record Seated(UUID id, String name, String email, boolean declared) {
        static Seated of(Judge judge) {
            var id = judge.person == null ? judge.id : judge.person.id;
            return new Seated(id, judge.shownName(), judge.address(), judge.hasDeclared());
        }
    }

    record NewJudge(@Nullable String email) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public List<Seated> panel(String slug) {
        return Judge.panel(Hackathon.named(slug)).stream().map(Seated::of).toList();
    }

    /** Somebody who is on the panel already stays on it as they are. */
    @POST
    @Transactional
    public RestResponse<Seated> add(String slug, NewJudge body) {
        var hackathon = Hackathon.named(slug);
        var form = new JudgeForm(body.email());
        forms.requireJson(form, form.errors());
        var person = form.person();
        if (person == null) {
            throw new NotFoundException();
        }
        var judge = Judge.add(hackathon, person, me.person(), clock.now());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, Seated.of(judge))
                .location(URI.create("/api/hackathons/" + slug + "/judges"))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void remove(String slug, UUID id) {
        var hackathon = Hackathon.named(slug);
        var judge = Judge.numbered(hackathon, id);
        if (judge == null) {
            throw new NotFoundException();
        }
        judge.remove(me.person(), clock.now());
    }
}
