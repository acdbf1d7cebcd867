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

/** The answer to a suggestion to form a team, as JSON. */
@Path("/api/hackathons/{slug}/pairings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PairingApi {
    record PairAnswer(@Nullable Boolean yes) {}

    /** {@code team} is empty until both have said yes. */
    record Paired(@Nullable String team, boolean declined) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public Paired answer(@PathParam("slug") String slug, @PathParam("id") UUID id, PairAnswer body) {
        var pairing = Pairing.named(slug, id, me.person());
        var errors = new FormErrors();
        if (body.yes() == null) {
            errors.add("yes", "Say true or false");
        }
        forms.requireJson(body, errors);
        if (Boolean.TRUE.equals(body.yes())) {
            var at = clock.holding(pairing.earlier.hackathon, LockModeType.PESSIMISTIC_WRITE);
            var team = pairing.yes(me.person(), at);
            return new Paired(team == null ? null : team.ref, false);
        }
        pairing.no(me.person(), clock.now());
        return new Paired(null, true);
    }
}
