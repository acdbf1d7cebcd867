package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The answer to a suggestion, as JSON. */
@Path("/api/hackathons/{slug}/introductions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class IntroductionApi {
    record NewAnswer(@Nullable Boolean yes) {}

    record Answered(String team, boolean personSaidYes, boolean teamSaidYes, boolean declined) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Answered answer(@PathParam("slug") String slug, @PathParam("id") UUID id, NewAnswer body) {
        var introduction = Introduction.named(slug, id, me.person());
        var errors = new FormErrors();
        var yes = body.yes();
        if (yes == null) {
            errors.add("yes", "Say true or false");
        }
        forms.requireJson(body, errors);
        if (Boolean.TRUE.equals(yes)) {
            var at = clock.holding(introduction.team.hackathon, LockModeType.PESSIMISTIC_WRITE);
            introduction.yes(me.person(), at);
        } else {
            introduction.no(me.person(), clock.now());
        }
        return new Answered(
                introduction.team.ref,
                introduction.hasPersonsYes(),
                introduction.hasTeamsYes(),
                introduction.declinedAt != null);
    }
}
