package openhall.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.activity.Subject;

@Path("/api/trail/{kind}/{ref}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class TrailApi {
    record Link(Subject from, String kind, Subject to, String why, Instant at) {
        static Link of(TrailLink link) {
            return new Link(link.from(), link.kind, link.to(), link.why, link.at);
        }
    }

    @GET
    public List<Link> trail(String kind, String ref) {
        return TrailLink.around(kind.replace("\0", ""), ref.replace("\0", "")).stream()
                .map(Link::of)
                .toList();
    }
}
