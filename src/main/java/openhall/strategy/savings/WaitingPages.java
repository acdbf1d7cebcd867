package openhall.strategy.savings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** What waits for a finance officer. */
@Path("/strategy/savings")
@Produces(MediaType.TEXT_HTML)
class WaitingPages {

    @CheckedTemplate(basePath = "strategy/savings")
    static class Templates {
        static native TemplateInstance waiting(List<Row> rows, @Nullable String next);
    }

    /** A claim, and whether it is the reader's own, which they cannot check. */
    record Row(Saving saving, @Nullable CameFrom from, boolean own) {}

    @Inject
    Me me;

    @Inject
    Origins origins;

    @GET
    @Path("/waiting")
    @PermissionsAllowed(May.CHECK_SAVINGS)
    public TemplateInstance waiting(@QueryParam("after") @Nullable String after) {
        var page = Saving.awaitingCheck(Cursor.parse(after));
        var from = origins.of(page.rows());
        var rows = page.rows().stream()
                .map(saving -> new Row(saving, from.get(saving.ref), saving.wasClaimedBy(me.id())))
                .toList();
        return Templates.waiting(rows, page.next());
    }
}
