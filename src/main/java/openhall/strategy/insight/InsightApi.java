package openhall.strategy.insight;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import openhall.people.May;
import openhall.people.Me;
import openhall.strategy.Cell;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

@Path("/api/insight")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class InsightApi {

    record Shape(
            String unit,
            String name,
            String headline,
            List<String> wideGaps,
            List<OfMeasure> measures,
            List<Late> late) {
        static Shape of(Insight insight, List<LateDesk.OfKind> late) {
            return new Shape(
                    insight.unit().slug,
                    insight.unit().name,
                    insight.headline(),
                    insight.wideGaps(),
                    insight.measures().stream().map(OfMeasure::of).toList(),
                    late.stream().flatMap(Late::of).toList());
        }
    }

    /** Something that is late, what kind of thing it is, and where it is done. */
    record Late(String kind, String words, LocalDate since, String path) {
        static Stream<Late> of(LateDesk.OfKind kind) {
            return kind.rows().stream().map(row -> new Late(kind.title(), row.words(), row.since(), row.path()));
        }
    }

    record OfMeasure(String slug, String title, String target, List<Part> parts) {
        static OfMeasure of(Insight.OfMeasure seen) {
            return new OfMeasure(
                    seen.measure().slug,
                    seen.measure().title,
                    seen.measure().targetText(),
                    seen.rows().stream().map(Part::of).toList());
        }
    }

    /** {@code behind} is in points, less than zero when management is ahead, null when the two cannot be compared. */
    record Part(
            String name,
            Figures staff,
            Figures management,
            @Nullable Long behind,
            boolean wide) {
        static Part of(Insight.Row row) {
            return new Part(
                    row.label(), Figures.of(row.staff()), Figures.of(row.management()), row.behind(), row.wide());
        }
    }

    /** The numbers are null when they are hidden, and the text says so. */
    record Figures(
            String text,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long percent) {
        static Figures of(Cell cell) {
            var percent = cell.percent();
            if (percent == null) {
                return new Figures(cell.text(), null, null, null);
            }
            return new Figures(cell.text(), cell.numerator(), cell.denominator(), Math.round(percent));
        }
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    LateDesk late;

    @GET
    @PermissionsAllowed(May.SEE_INSIGHT)
    public Shape show(@QueryParam("unit") @Nullable String unit) {
        var at = clock.instant();
        var insight = Insight.seenBy(me, unit, LocalDate.ofInstant(at, Formats.ZONE));
        return Shape.of(insight, late.in(insight.seen(), at));
    }
}
