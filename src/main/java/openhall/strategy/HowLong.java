package openhall.strategy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long things take here, from the council's own data: one statement for any number of stages and pieces. */
@ApplicationScoped
public class HowLong {
    private static final String PACES = """
            select p.stage,
                   count(*) filter (where not p.waits),
                   percentile_cont(0.5) within group (order by p.days) filter (where not p.waits),
                   percentile_cont(0.8) within group (order by p.days) filter (where not p.waits),
                   count(*) filter (where p.waits),
                   percentile_cont(0.5) within group (order by p.days) filter (where p.waits),
                   max(p.days) filter (where p.waits)
              from (%s) p
             group by p.stage
            """;

    @Inject
    @All
    List<PaceSource> sources;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Every stage, by kind of work. */
    public List<Pace> all() {
        return paces(sources.stream()
                .sorted(Comparator.comparing(source -> source.stages().get(0).key()))
                .toList());
    }

    /** The stage with this key, for the page on which such a piece of work begins. */
    public Pace of(String key) {
        var own = sources.stream().filter(source -> has(source, key)).toList();
        return paces(own).stream()
                .filter(pace -> pace.stage().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no stage " + key));
    }

    private static boolean has(PaceSource source, String key) {
        return source.stages().stream().anyMatch(stage -> stage.key().equals(key));
    }

    private List<Pace> paces(List<PaceSource> from) {
        var counted = counted(from);
        return from.stream()
                .flatMap(source -> source.stages().stream())
                .map(stage -> pace(stage, counted))
                .toList();
    }

    private static Pace pace(PaceSource.Stage stage, Map<String, Object[]> counted) {
        var row = counted.get(stage.key());
        return row == null ? Pace.none(stage) : new Pace(stage, finished(row), waiting(row));
    }

    private static Pace.Finished finished(Object[] row) {
        return new Pace.Finished((long) number(row[1]), number(row[2]), number(row[3]));
    }

    private static Pace.Waiting waiting(Object[] row) {
        return new Pace.Waiting((long) number(row[4]), number(row[5]), number(row[6]));
    }

    /** Of no piece there is no median: nobody is shown the zero. */
    private static double number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).doubleValue();
    }

    private Map<String, Object[]> counted(List<PaceSource> from) {
        var counted = new HashMap<String, Object[]>();
        if (from.isEmpty()) {
            return counted;
        }
        var pieces = from.stream().map(PaceSource::pieces).collect(Collectors.joining(" union all "));
        var query = entities.createNativeQuery(PACES.replace("%s", pieces)).setParameter("at", clock.instant());
        for (var row : query.getResultList()) {
            var cells = (Object[]) row;
            counted.put(String.valueOf(cells[0]), cells);
        }
        return counted;
    }
}
