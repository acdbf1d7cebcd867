package openhall.hackathons.board;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import openhall.people.Council;

/** News of hackathons for feed readers: nobody needs an account to follow. */
@Path("/hackathons")
class FeedPages {
    @Inject
    Council council;

    @GET
    @Path("/feed.atom")
    @Produces(HackathonFeed.TYPE)
    @PermitAll
    public String feed() {
        return new HackathonFeed(council.facts().name(), HackathonNews.newest()).xml();
    }
}
