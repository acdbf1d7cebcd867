package openhall.strategy.outcomes;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import openhall.strategy.Goal;
import openhall.strategy.Outcome;
import org.jspecify.annotations.Nullable;

/** An outcome as JSON. */
@Path("/api/strategy/outcomes/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OutcomeApi {

    /** Without an indicator there is no baseline, day or source either. */
    record Shape(
            String slug,
            String title,
            @Nullable String indicator,
            @Nullable String baseline,
            @Nullable LocalDate baselineOn,
            @Nullable String source,
            @Nullable String url,
            String note,
            List<Helping> goals) {
        static Shape of(OutcomeReport report) {
            Outcome outcome = report.outcome();
            return new Shape(
                    outcome.slug,
                    outcome.title,
                    outcome.indicator,
                    outcome.baseline,
                    outcome.baselineOn,
                    outcome.source,
                    outcome.url,
                    report.noCause(),
                    report.goals().stream().map(Helping::of).toList());
        }
    }

    /** A goal that should help. */
    record Helping(String slug, String title, String owner) {
        static Helping of(Goal goal) {
            return new Helping(goal.slug, goal.title, goal.owner);
        }
    }

    @GET
    @PermitAll
    public Shape show(@PathParam("slug") String slug) {
        return Shape.of(OutcomeReport.of(slug));
    }
}
