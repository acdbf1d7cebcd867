package openhall.ideas.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;

/** The numbers of moderation for everyone, as JSON. */
@Path("/api/ideas/moderation")
@Produces(MediaType.APPLICATION_JSON)
class NumbersApi {
    @Inject
    Clock clock;

    @GET
    @PermitAll
    public ModerationNumbers numbers() {
        return ModerationNumbers.at(clock.instant());
    }
}
