package openhall.learning.steps;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import openhall.learning.steps.SignOffShapes.Decision;
import openhall.learning.steps.SignOffShapes.Report;
import openhall.learning.steps.SignOffShapes.Waiting;
import openhall.people.May;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Tasks that wait for a manager, as JSON. */
@Path("/api/team/sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed(May.SEE_OWN_LINE)
class TeamSignOffApi {
    @Inject
    SignOffDesk desk;

    @GET
    public Waiting list(@RestQuery @Nullable String after) {
        return desk.waiting(SignOffQueue.TEAM, after);
    }

    @POST
    @Path("{id}")
    @Transactional
    public Report decide(@RestPath UUID id, @Nullable Decision body) {
        return desk.decide(SignOffQueue.TEAM, id, body);
    }
}
