package openhall.strategy.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import openhall.strategy.MeasureSource;
import openhall.strategy.Tally;

/**
 * Stages that ended on one of the days that were expected when they began, of all that ended in the three months before. What
 * was corrected or removed since is counted as it stands now.
 */
@ApplicationScoped
class ForecastsKept implements MeasureSource {
    static final String KEY = "pace.forecast";

    private static final String COUNT = """
            select count(*) filter (where w.ended between w.expected_from and w.expected_to), count(*)
              from work_stage w
             where w.expected_to is not null and w.ended_at < :before
            """;

    private static final String LATELY =
            " and w.ended >= cast(cast(:before as timestamptz) at time zone 'Europe/London' - interval '3 months' as date)";

    @Inject
    EntityManager entities;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Tally> tallies(String argument, Instant before) {
        return List.of(count(COUNT + LATELY, before));
    }

    /** Of all that have ever ended. */
    Tally soFar(Instant before) {
        return count(COUNT, before);
    }

    private Tally count(String sql, Instant before) {
        var row = (Object[])
                entities.createNativeQuery(sql).setParameter("before", before).getSingleResult();
        return new Tally(null, null, ((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
