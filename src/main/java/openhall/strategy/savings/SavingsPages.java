package openhall.strategy.savings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** What was planned and what was saved, open to everyone. */
@Path("/strategy/savings")
@PermitAll
class SavingsPages {

    @CheckedTemplate(basePath = "strategy/savings")
    static class Templates {
        static native TemplateInstance index(SavingsReport report, boolean mayClaim, boolean mayCheck);
    }

    @Inject
    Me me;

    @Inject
    Origins origins;

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance index(@QueryParam("after") @Nullable String after) {
        return Templates.index(report(after), me.may(May.KEEP_SAVINGS), me.may(May.CHECK_SAVINGS));
    }

    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    public String table() {
        return report(null).csv();
    }

    private SavingsReport report(@Nullable String after) {
        var page = Saving.newest(Cursor.parse(after));
        return SavingsReport.of(page, origins.of(page.rows()));
    }
}
