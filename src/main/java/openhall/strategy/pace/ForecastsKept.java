package openhall.strategy.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;
import openhall.web.Formats;

/**
 * Stages that ended on one of the days that were expected when they began, of all that ended in the three months before and
 * all that went on after their latest day. What was corrected or removed since is counted as it stands now.
 */
@ApplicationScoped
class ForecastsKept implements MeasureSource {
    static final String KEY = "pace.forecast";
    private static final int MONTHS = 3;

    /** Without the second half, whoever never types in the end of a late stage would miss no forecast. */
    private static final String COUNT = """
            select count(*) filter (where w.ended_at < :before and w.ended between w.expected_from and w.expected_to),
                   count(*)
              from work_stage w
             where w.expected_to is not null
               and (w.ended_at < :before and w.ended >= cast(:since as date)
                    or coalesce(w.ended_at, 'infinity') >= :before
                       and w.typed_at < :before and w.expected_to < cast(:day as date))
            """;

    @Inject
    EntityManager entities;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        return List.of(count(before, LocalDate.ofInstant(before, Formats.ZONE).minusMonths(MONTHS)));
    }

    /** Of all that have ever ended, and all that go on after their latest day. */
    Tally soFar(Instant before) {
        return count(before, LocalDate.EPOCH);
    }

    private Tally count(Instant before, LocalDate since) {
        var row = (Object[]) entities.createNativeQuery(COUNT)
                .setParameter("before", before)
                .setParameter("since", since)
                .setParameter("day", lastDay(before))
                .getSingleResult();
        return new Tally(null, null, ((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    /** The day that a moment ends or belongs to: midnight ends the day before. */
    private static LocalDate lastDay(Instant before) {
        return LocalDate.ofInstant(before.minus(1, ChronoUnit.MICROS), Formats.ZONE);
    }
}
