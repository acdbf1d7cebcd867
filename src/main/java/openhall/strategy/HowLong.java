package openhall.strategy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long things take here, from the council's own data: one statement for any number of stages and pieces. */
@ApplicationScoped
public class HowLong {
    private static final String PACES = """
            select f.stage, count(*), percentile_cont(0.5) within group (order by f.days),
                   percentile_cont(0.8) within group (order by f.days)
              from (%s) f
             group by f.stage
            """;

    @Inject
    @All
    List<PaceSource> sources;

    @Inject
    EntityManager entities;

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
        return row == null ? Pace.none(stage) : new Pace(stage, number(row[1]).longValue(), days(row[2]), days(row[3]));
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    private static double days(Object value) {
        return number(value).doubleValue();
    }

    private Map<String, Object[]> counted(List<PaceSource> from) {
        var counted = new HashMap<String, Object[]>();
        if (from.isEmpty()) {
            return counted;
        }
        var finished = from.stream().map(PaceSource::finished).collect(Collectors.joining(" union all "));
        for (var row : entities.createNativeQuery(PACES.replace("%s", finished)).getResultList()) {
            var cells = (Object[]) row;
            counted.put((String) cells[0], cells);
        }
        return counted;
    }
}
