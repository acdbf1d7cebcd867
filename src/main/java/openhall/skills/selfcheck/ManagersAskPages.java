package openhall.skills.selfcheck;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/team")
class ManagersAskPages {
    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("{personId}/skills/ask")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public RestResponse<Void> ask(@RestPath UUID personId) {
        return Redirect.to(
                "/team/skills",
                ManagersAsk.ask(me.person(), personId, clock.instant()).text());
    }
}
