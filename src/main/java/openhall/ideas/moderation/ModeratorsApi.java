package openhall.ideas.moderation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.ideas.ReasonCode;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Forms;
import openhall.web.KeyPage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for the moderators, and what they did, as JSON. */
@Path("/api/moderation")
@Produces(MediaType.APPLICATION_JSON)
class ModeratorsApi {
    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.MODERATE)
    public KeyPage<QueueRow> queue(@RestQuery @Nullable String show, @RestQuery @Nullable String after) {
        return Queue.page(QueueFilter.named(show), Cursor.parse(after), clock.instant(), me.id());
    }

    @GET
    @Path("/log")
    @PermissionsAllowed(May.MODERATE)
    public KeyPage<LogRow> log(@RestQuery @Nullable String reason, @RestQuery @Nullable String after) {
        return ModerationLog.page(ReasonCode.named(Forms.text(reason)), Cursor.parse(after));
    }
}
