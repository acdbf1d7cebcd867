package openhall.strategy.insight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.suppression.ReleasedMonth;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

@Path("/api/insight")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MonthApi {

    record Shape(String unit, String measure, String title, String target, String headline, List<Month> months) {
        static Shape of(Months months) {
            return new Shape(
                    months.unit().slug,
                    months.measure().slug,
                    months.measure().title,
                    months.measure().targetText(),
                    months.headline(),
                    months.all().stream().map(Month::of).toList());
        }
    }

    /** A month as 2026-11, with the day of its count as 2026-11-01. */
    record Month(String month, String day, InsightApi.Figures staff, InsightApi.Figures management) {
        static Month of(ReleasedMonth month) {
            return new Month(
                    YearMonth.from(month.day()).toString(),
                    month.day().toString(),
                    InsightApi.Figures.of(month.staff()),
                    InsightApi.Figures.of(month.management()));
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{measure}/months")
    @PermissionsAllowed(May.SEE_INSIGHT)
    public Shape show(@PathParam("measure") String slug, @QueryParam("unit") @Nullable String unit) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return Shape.of(Months.seenBy(me, new Months.Asked(slug, unit), today));
    }
}
