package openhall.hackathons.adoption;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import openhall.hackathons.Adoption;
import openhall.hackathons.SiteClock;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The projects that the caller answers for, as JSON, what is late first. */
@Path("/api/me/adoptions")
@Produces(MediaType.APPLICATION_JSON)
class MyAdoptionApi {
    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    @Authenticated
    public KeyPage<Reviews.Owned> mine(@RestQuery @Nullable String after) {
        return Reviews.ownedBy(me.personId(), Adoption.day(clock.now()), Cursor.parse(after));
    }
}
