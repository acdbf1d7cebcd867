package openhall.ideas.redirecting;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Where things are dealt with that are no ideas for the council, as JSON. */
@Path("/api/ideas/elsewhere")
@Produces(MediaType.APPLICATION_JSON)
class ElsewhereApi {
    @Inject
    Elsewhere elsewhere;

    @GET
    @PermitAll
    public List<Place> places() {
        return elsewhere.all();
    }
}
