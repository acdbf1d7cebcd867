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
import java.util.Objects;
import openhall.hackathons.Challenge;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Another challenge for a team whose challenge was cancelled, as JSON for its members. */
@Path("/api/teams/{ref}/challenge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TeamChallengeApi {
    /** The slug of one that is open. */
    record Another(@Nullable String challenge) {
        TeamChallengeForm form() {
            return new TeamChallengeForm(challenge);
        }
    }

    record TeamMoved(String ref, String challenge) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @PUT
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public TeamMoved choose(@PathParam("ref") String ref, Another body) {
        var team = Team.byRef(ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        forms.requireJson(body);
        var open = Challenge.published(team.hackathon);
        var form = body.form();
        forms.requireJson(form, form.errors(open));
        var chosen = Objects.requireNonNull(form.chosen(open));
        team.answer(chosen, me.person(), clock.now());
        return new TeamMoved(team.ref, chosen.slug);
    }
}
