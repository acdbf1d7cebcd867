package openhall.ideas.following;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import openhall.ideas.AddressedIdea;
import openhall.ideas.IdeaMove;
import openhall.web.AtomFeed;
import openhall.web.FreshFeed;

/** News of ideas for feed readers: nobody needs an account to follow. */
@Path("/ideas")
@Produces(AtomFeed.TYPE)
class FeedPages {
    @GET
    @Path("/feed")
    @PermitAll
    public Response all(@Context HttpHeaders asked) {
        return FreshFeed.of(IdeaFeed.ofAll(IdeaMove.newest(AtomFeed.ENTRIES))).answer(asked);
    }

    @GET
    @Path("/{ref}/feed")
    @PermitAll
    public Response one(String ref, @Context HttpHeaders asked) {
        var idea = AddressedIdea.published(ref);
        return FreshFeed.of(IdeaFeed.of(idea, IdeaMove.newestOf(idea, AtomFeed.ENTRIES)))
                .answer(asked);
    }
}
