package openhall.strategy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import openhall.web.Formats;

/** What there is to know about goals today, with the pages where the sources of their figures can be looked at. */
@ApplicationScoped
class GoalReports {
    @Inject
    @All
    List<MeasureSource> sources;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    GoalReport of(String slug) {
        var goal = Goal.withParts(slug);
        if (goal == null) {
            throw new NotFoundException();
        }
        return GoalReport.of(goal, today(), this::place);
    }

    List<GoalProgress> all() {
        return StrategyBoard.on(today(), entities).goals();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private String place(Measure measure) {
        return sources.stream()
                .filter(source -> source.key().equals(measure.sourceKey))
                .findFirst()
                .map(source -> source.place(measure.argument()))
                .orElse("");
    }
}
