package openhall.strategy.insight;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
class InsightPages {
    private static final List<String> HEADER =
            List.of("Part of the council", "Staff", "Management", "Target", "Management beside staff");

    @CheckedTemplate(basePath = "strategy")
    static class Templates {
        static native TemplateInstance insight(Insight insight, List<LateDesk.OfKind> late);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    LateDesk lateDesk;

    @GET
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed(May.SEE_INSIGHT)
    public TemplateInstance council() {
        return page(seen(null));
    }

    @GET
    @Path("/units/{unit}")
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed(May.SEE_INSIGHT)
    public TemplateInstance unit(@PathParam("unit") String unit) {
        return page(seen(unit));
    }

    @GET
    @Path("/{measure}.csv")
    @Produces("text/csv")
    @PermissionsAllowed(May.SEE_INSIGHT)
    public String table(@PathParam("measure") String slug, @QueryParam("unit") @Nullable String unit) {
        var measure = seen(unit).measures().stream()
                .filter(one -> one.measure().slug.equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var target = measure.measure().targetText();
        var rows = measure.rows().stream()
                .map(row -> List.of(
                        row.label(), row.staff().text(), row.management().text(), target, row.difference()))
                .toList();
        return Csv.of(HEADER, rows);
    }

    private TemplateInstance page(Insight insight) {
        return Templates.insight(insight, lateDesk.in(insight.seen(), clock.instant()));
    }

    private Insight seen(@Nullable String unit) {
        return Insight.seenBy(me, unit, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }
}
