package openhall.hackathons;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.EnumSet;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jboss.resteasy.reactive.RestResponse;

/** Teams as JSON: joining. */
@Path("/api/teams/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamApi {
    record NewMember(boolean acceptsCodeOfConduct) {}

    record Membership(String team, String name, int placesLeft) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @Path("/members")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Membership> join(@PathParam("ref") String ref, NewMember body) {
        var team = Team.byRef(ref);
        var more = new FormErrors();
        if (!body.acceptsCodeOfConduct()) {
            more.add("acceptsCodeOfConduct", "Accept the code of conduct to join this team");
        }
        forms.requireJson(body, more);
        var at = clock.now();
        team.join(me.person(), at);
        Consents.accept(me.person(), team.hackathon, EnumSet.of(TermsKind.CONDUCT), at);
        return created(team.path(), new Membership(team.ref, team.name, team.placesLeft()));
    }

    private static <T> RestResponse<T> created(String path, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(path))
                .build();
    }
}
