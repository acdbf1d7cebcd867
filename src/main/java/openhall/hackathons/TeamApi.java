package openhall.hackathons;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

/** Teams as JSON: joining, leaving, and whether others can join. */
@Path("/api/teams/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamApi {
    record NewMember(boolean acceptsCodeOfConduct) {}

    record Doors(
            @NotNull(message = "Say true or false") @Nullable
            Boolean open) {}

    record Standing(String team, boolean open, int placesLeft) {}

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

    /** A team that nobody is left in, and that has sent nothing, is gone. */
    @DELETE
    @Path("/membership")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> leave(@PathParam("ref") String ref) {
        own(ref).leave(me.person(), clock.now());
        return RestResponse.noContent();
    }

    @PUT
    @Path("/doors")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Standing doors(@PathParam("ref") String ref, Doors body) {
        var team = own(ref);
        forms.requireJson(body);
        team.openDoors(Boolean.TRUE.equals(body.open()), me.person(), clock.now());
        return new Standing(team.ref, team.open, team.placesLeft());
    }

    private Team own(String ref) {
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }

    private static <T> RestResponse<T> created(String path, T body) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, body)
                .location(URI.create(path))
                .build();
    }
}
