package openhall.people.record;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import openhall.people.Holding;
import openhall.people.RecordsPurged;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Removes what has been kept long enough, one purge at a time on however many nodes, and once for each night. */
@ApplicationScoped
public class RetentionDesk {
    private static final int LONGEST_SECONDS = 3600;

    @Inject
    @All
    List<Holding> holdings;

    @Inject
    RetentionPeriods periods;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsPurged> purged;

    /** What a purge would remove now. */
    public List<PurgeCount> dryRun() {
        return counts(clock.instant(), true);
    }

    /** Removes it now; nothing is answered when a purge is under way. */
    public Optional<List<PurgeCount>> purge() {
        return alone(null);
    }

    /** The same once a night, whichever node comes first. */
    Optional<List<PurgeCount>> purgeTonight() {
        return alone(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private Optional<List<PurgeCount>> alone(@Nullable LocalDate night) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            if (!RetentionRun.begins() || (night != null && RetentionRun.isDone(night))) {
                return Optional.empty();
            }
            var at = clock.instant();
            var removed = counts(at, false);
            RetentionRun.note(removed, night, at);
            tell(removed, at);
            return Optional.of(removed);
        });
    }

    /** A kind that fails holds up no other; it is tried again the next night. */
    private List<PurgeCount> counts(Instant at, boolean dryRun) {
        var counts = new ArrayList<PurgeCount>();
        for (var holding : inOrder()) {
            try {
                counts.add(count(holding, at, dryRun));
            } catch (RuntimeException e) {
                Log.errorf(e, "Records could not be removed: %s", holding.kind().title());
            }
        }
        return counts;
    }

    private PurgeCount count(Holding holding, Instant at, boolean dryRun) {
        var kind = holding.kind();
        var before = periods.before(Objects.requireNonNull(periods.of(kind)), at);
        var records =
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> holding.purge(before, dryRun));
        return new PurgeCount(kind, periods.words(kind), records);
    }

    /** By title, but people last: erasing them removes records of other kinds, which would be counted twice. */
    private List<Holding> inOrder() {
        return holdings.stream()
                .filter(holding -> periods.of(holding.kind()) != null)
                .sorted(Comparator.comparing(
                                (Holding holding) -> holding.tables().contains("person"))
                        .thenComparing(holding -> holding.kind().title()))
                .toList();
    }

    private void tell(List<PurgeCount> removed, Instant at) {
        var counts = new TreeMap<String, Long>();
        removed.forEach(count -> counts.put(count.kind().title(), count.records()));
        purged.fire(new RecordsPurged(counts, at));
    }
}
