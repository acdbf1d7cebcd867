package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Another name for a team, as JSON for its members. */
@Path("/api/teams/{ref}/name")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamNameApi {
    record NewName(@Nullable String name) {
        TeamNameForm form() {
            return new TeamNameForm(name);
        }
    }

    record TeamNamed(String ref, String name) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @PUT
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public TeamNamed rename(@PathParam("ref") String ref, NewName body) {
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        forms.requireJson(body);
        var form = body.form();
        forms.requireJson(form, form.errors(team));
        team.rename(form.typed(), me.person(), clock.now());
        return new TeamNamed(team.ref, team.name);
    }
}
