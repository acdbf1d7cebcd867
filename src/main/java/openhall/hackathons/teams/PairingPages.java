package openhall.hackathons.teams;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** The two answers of each of two people who could form a team. */
@Path("/hackathons/{slug}/pairings/{id}")
@PermissionsAllowed(May.JOIN_TEAMS)
class PairingPages {
    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @POST
    @Path("/yes")
    @Transactional
    public RestResponse<Void> yes(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var pairing = Pairing.named(slug, id, me.person());
        var looking = pairing.earlier.hackathon.path() + "/looking";
        var at = clock.holding(pairing.earlier.hackathon, LockModeType.PESSIMISTIC_WRITE);
        var team = pairing.yes(me.person(), at);
        return team == null
                ? Redirect.to(looking, "We have told the other person that you said yes")
                : Redirect.to(team.path(), "Both of you have said yes, and this is your team");
    }

    @POST
    @Path("/no")
    @Transactional
    public RestResponse<Void> no(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        var pairing = Pairing.named(slug, id, me.person());
        pairing.no(me.person(), clock.now());
        return Redirect.to(
                pairing.earlier.hackathon.path() + "/looking", "You will not be suggested to each other again");
    }
}
