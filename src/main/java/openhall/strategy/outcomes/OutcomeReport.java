package openhall.strategy.outcomes;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import openhall.strategy.Goal;
import openhall.strategy.Outcome;

/** One outcome with the goals that should help. Two statements. */
record OutcomeReport(Outcome outcome, List<Goal> goals) {
    private static final String NO_CAUSE =
            "Many things change this at once. When it becomes better or worse, we do not claim"
                    + " that these goals are the cause.";

    static OutcomeReport of(String slug) {
        var outcome = Outcome.bySlug(slug);
        if (outcome == null) {
            throw new NotFoundException();
        }
        return new OutcomeReport(outcome, Goal.helping(outcome));
    }

    public String noCause() {
        return NO_CAUSE;
    }
}
