package openhall.strategy.report;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openhall.people.Me;
import openhall.strategy.Forecast;
import openhall.strategy.Status;
import openhall.strategy.savings.SavingsTotals;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** The board report as JSON. */
@Path("/api/strategy/report")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ReportApi {

    record Shape(
            String title,
            @Nullable String version,
            LocalDate day,
            String headline,
            Map<Status, Long> counts,
            String rule,
            List<GoalShape> goals,
            SavingsTotals savings,
            List<String> claims,
            List<String> gaps) {
        static Shape of(BoardReport report) {
            var strategy = report.strategy();
            var counts = new LinkedHashMap<Status, Long>();
            report.counts().forEach(count -> counts.put(count.status(), count.goals()));
            return new Shape(
                    report.title(),
                    strategy == null ? null : strategy.version,
                    report.day(),
                    report.headline(),
                    counts,
                    report.rule(),
                    report.parts().stream().map(GoalShape::of).toList(),
                    report.savings(),
                    report.claims(),
                    report.gaps());
        }
    }

    record GoalShape(
            String slug,
            String title,
            Status status,
            String meaning,
            String owner,
            String why,
            List<MeasureShape> measures) {
        static GoalShape of(BoardReport.Part part) {
            var goal = part.progress().goal();
            var status = part.progress().status();
            return new GoalShape(
                    goal.slug,
                    goal.title,
                    status,
                    status.meaning(),
                    goal.owner,
                    goal.why,
                    part.lines().stream().map(MeasureShape::of).toList());
        }
    }

    /** In words as the report shows them; {@code staff} and what follows is empty for those who may not see it. */
    record MeasureShape(
            String slug,
            String title,
            Status status,
            String gap,
            String baseline,
            String latest,
            String target,
            String trend,
            @Nullable Forecast forecast,
            String forecastText,
            String evidence,
            String source,
            String owner,
            String actionIfMissed,
            String staff,
            String management,
            String managementBesideStaff) {
        static MeasureShape of(Line line) {
            var measure = line.measure();
            return new MeasureShape(
                    measure.slug,
                    measure.title,
                    line.progress().status(),
                    line.progress().gap(),
                    measure.baselineText(),
                    line.latest(),
                    measure.targetText(),
                    line.movement().text(),
                    line.movement().forecast(),
                    line.movement().forecastText(),
                    line.evidence(),
                    line.source(),
                    measure.owner,
                    measure.actionIfMissed,
                    line.staffText(),
                    line.managementText(),
                    line.sidesText());
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Shape show() {
        return Shape.of(BoardReport.seenBy(me, LocalDate.ofInstant(clock.instant(), Formats.ZONE), entities));
    }
}
