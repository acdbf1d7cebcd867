package openhall.skills.selfcheck;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import openhall.people.May;
import openhall.people.Me;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/team")
@Produces(MediaType.APPLICATION_JSON)
class ManagersAskApi {
    /** told is false where this person was asked less than 7 days ago and nothing was sent. */
    record Asked(UUID person, boolean told) {}

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("{personId}/skills/ask")
    @Transactional
    @PermissionsAllowed(May.SEE_OWN_LINE)
    public Asked ask(@RestPath UUID personId) {
        return new Asked(
                personId,
                ManagersAsk.ask(me.person(), personId, clock.instant()).told());
    }
}
