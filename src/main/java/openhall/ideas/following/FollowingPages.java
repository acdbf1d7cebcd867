package openhall.ideas.following;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.ideas.Follow;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody wants news of an idea, or no more. */
@Path("/ideas")
class FollowingPages {
    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}/following")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> follow(String ref) {
        var idea = Idea.heldPublished(ref);
        idea.requireOpen();
        Follow.ask(idea, me.person(), clock.instant());
        return Redirect.to(idea.path(), "You follow this idea. We will tell you when there is news");
    }

    @POST
    @Path("/{ref}/following/removal")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> stop(String ref) {
        var idea = Idea.heldPublished(ref);
        Follow.stop(idea, me.person(), clock.instant());
        return Redirect.to(idea.path(), "You no longer follow this idea");
    }
}
