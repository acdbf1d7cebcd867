package openhall.strategy.savings;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.people.May;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

@Path("/api/savings")
@Produces(MediaType.APPLICATION_JSON)
class WaitingApi {

    /** Oldest first. */
    record Waiting(List<SavingApi.Shape> savings, @Nullable String next) {}

    @Inject
    Origins origins;

    @GET
    @Path("/waiting")
    @PermissionsAllowed(May.CHECK_SAVINGS)
    public Waiting waiting(@QueryParam("after") @Nullable String after) {
        var page = Saving.awaitingCheck(Cursor.parse(after));
        var from = origins.of(page.rows());
        var savings = page.rows().stream()
                .map(saving -> SavingApi.Shape.of(saving, from.get(saving.ref)))
                .toList();
        return new Waiting(savings, page.next());
    }
}
