package openhall.people.door;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.people.Me;
import openhall.people.PersonSession;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where somebody is signed in, and the way out of each place, as JSON. */
@Path("/api/me/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SessionApi {
    /** The latest first; {@code here} is the one that asks. */
    record All(List<SessionRow> sessions) {}

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    @GET
    public All sessions() {
        var now = clock.instant();
        var token = visitor.token();
        return new All(PersonSession.of(me.person().id, now).stream()
                .map(session -> SessionRow.of(session, token, now))
                .toList());
    }

    /** Every other one than this. */
    @DELETE
    @Transactional
    public RestResponse<Void> endOthers() {
        var token = visitor.token();
        if (token != null) {
            PersonSession.endOthers(me.person().id, token);
        }
        return RestResponse.noContent();
    }

    @DELETE
    @Path("{ref}")
    @Transactional
    public RestResponse<Void> end(@RestPath UUID ref) {
        if (!PersonSession.endOne(me.person().id, ref)) {
            throw new NotFoundException();
        }
        return RestResponse.noContent();
    }
}
