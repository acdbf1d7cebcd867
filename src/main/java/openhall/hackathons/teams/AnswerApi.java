package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.hackathons.event.Consents;
import openhall.hackathons.event.TermsKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The answer of whoever was invited to a team, as JSON. */
@Path("/api/teams/{ref}/invitation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AnswerApi {
    record NewAnswer(@Nullable Boolean yes, boolean acceptsCodeOfConduct) {
        FormErrors errors() {
            var errors = new FormErrors();
            if (yes == null) {
                errors.add("yes", "Say true or false");
            } else if (yes && !acceptsCodeOfConduct) {
                errors.add("acceptsCodeOfConduct", "Accept the code of conduct to join this team");
            }
            return errors;
        }
    }

    record Answered(String team, boolean joined) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @PUT
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Answered answer(@PathParam("ref") String ref, NewAnswer body) {
        var invitation = TeamInvitation.to(me.person(), Team.byRef(ref));
        forms.requireJson(body, body.errors());
        var yes = Boolean.TRUE.equals(body.yes());
        var at = clock.now();
        invitation.answer(me.person(), yes, at);
        if (yes) {
            Consents.accept(me.person(), invitation.team.hackathon, Set.of(TermsKind.CONDUCT), at);
        }
        return new Answered(ref, yes);
    }
}
