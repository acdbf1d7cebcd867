package openhall.strategy.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Csv;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

@Path("/insight")
class MonthPages {
    private static final List<String> HEADER = List.of("Month", "Counted on", "Staff", "Management", "Target");

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance months(Months months);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/measures/{measure}")
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed(May.SEE_INSIGHT)
    public TemplateInstance show(@PathParam("measure") String slug, @QueryParam("unit") @Nullable String unit) {
        return Templates.months(seen(slug, unit));
    }

    @GET
    @Path("/{measure}/months.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.SEE_INSIGHT)
    public String table(@PathParam("measure") String slug, @QueryParam("unit") @Nullable String unit) {
        var months = seen(slug, unit);
        var target = months.measure().targetText();
        var rows = months.all().stream()
                .map(month -> List.of(
                        month.name(),
                        Formats.date(month.day()),
                        month.staff().text(),
                        month.management().text(),
                        target))
                .toList();
        return Csv.of(HEADER, rows);
    }

    private Months seen(String slug, @Nullable String unit) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Months.seenBy(me, new Months.Asked(slug, unit), today);
    }
}
