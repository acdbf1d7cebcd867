package openhall.hackathons.setting;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Making a hackathon public. */
@Path("/organise/{slug}/publication")
@PermissionsAllowed(May.ORGANISE)
class PublicationPages {
    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @POST
    @Transactional
    public RestResponse<Void> publish(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        hackathon.publish(me.person(), at);
        return Redirect.to(PlanView.path(hackathon), "The hackathon is public");
    }
}
