package openhall.ideas.following;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;

/** Following an idea, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class FollowingApi {
    record Following(String ref, boolean following) {}

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}/following")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public Following follow(String ref) {
        var idea = Idea.heldPublished(ref);
        idea.requireOpen();
        Follow.ask(idea, me.person(), clock.instant());
        return new Following(idea.ref, true);
    }

    @DELETE
    @Path("/{ref}/following")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public Following stop(String ref) {
        var idea = Idea.heldPublished(ref);
        Follow.stop(idea, me.person(), clock.instant());
        return new Following(idea.ref, false);
    }
}
