package openhall.ideas.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import openhall.activity.WorkingDays;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/**
 * Ideas decided within 30 working days, of all that were published longer ago than that and within a year. One that still
 * waits was not decided in time.
 */
@ApplicationScoped
public class DecidedInTime implements MeasureSource {
    public static final String KEY = "ideas.decided-in-time";
    private static final int IN_TIME = 30;
    private static final int MONTHS = 12;

    @Inject
    EntityManager em;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        var today = WorkingDays.day(before.minusNanos(1));
        var due = Wait.before(before, em).stream()
                .filter(wait -> wait.published().isAfter(today.minusMonths(MONTHS)))
                .filter(wait -> WorkingDays.between(wait.published(), today) > IN_TIME)
                .toList();
        var inTime = due.stream().filter(wait -> wait.isDecidedWithin(IN_TIME)).count();
        return List.of(new Tally(null, null, inTime, due.size()));
    }
}
