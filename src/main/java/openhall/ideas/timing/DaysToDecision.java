package openhall.ideas.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import openhall.activity.WorkingDays;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/** The middle number of working days from publication to decision, of the ideas decided in the last three months. */
@ApplicationScoped
public class DaysToDecision implements MeasureSource {
    public static final String KEY = "ideas.days-to-decision";
    private static final int MONTHS = 3;

    @Inject
    EntityManager em;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        var today = WorkingDays.day(before.minusNanos(1));
        var days = Wait.before(before, em).stream()
                .flatMap(wait -> wait.daysIfDecidedAfter(today.minusMonths(MONTHS)).stream())
                .toList();
        return List.of(Tally.median(days));
    }
}
