package openhall.learning.steps;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import openhall.people.May;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Tasks that wait for a digital champion. */
@Path("/champions/sign-offs")
@PermissionsAllowed(May.HELP_LEARNERS)
class ChampionSignOffPages {
    @Inject
    SignOffDesk desk;

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return desk.list(SignOffQueue.CHAMPIONS, after);
    }

    @GET
    @Path("{id}")
    public TemplateInstance ask(@RestPath UUID id) {
        return desk.ask(SignOffQueue.CHAMPIONS, id);
    }

    @POST
    @Path("{id}")
    @Transactional
    public RestResponse<Void> decide(@RestPath UUID id, @BeanParam SignOffForm form) {
        return desk.decide(SignOffQueue.CHAMPIONS, id, form);
    }
}
