package openhall.hackathons.board;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import openhall.people.Council;
import openhall.web.AtomFeed;
import openhall.web.FreshFeed;

/** News of hackathons for feed readers: nobody needs an account to follow. */
@Path("/hackathons")
class FeedPages {
    @Inject
    Council council;

    @GET
    @Path("/feed.atom")
    @Produces(AtomFeed.TYPE)
    @PermitAll
    public Response feed(@Context HttpHeaders asked) {
        return FreshFeed.of(HackathonFeed.of(council.facts().name(), HackathonNews.newest()))
                .answer(asked);
    }
}
