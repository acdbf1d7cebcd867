package openhall.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Path("/api/trail/{kind}/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class TrailApi {
    /** An end that is no longer public has no title and no path, and its links have no reason. */
    record Link(
            TrailEnd from,
            String kind,
            TrailEnd to,
            @Nullable String why,
            Instant at) {
        static Link of(TrailStep step) {
            return new Link(step.from(), step.kind(), step.to(), step.why(), step.at());
        }
    }

    @Inject
    Trail trail;

    @GET
    public List<Link> trail(String kind, String ref) {
        return trail.around(kind.replace("\0", ""), ref.replace("\0", "")).stream()
                .map(Link::of)
                .toList();
    }
}
