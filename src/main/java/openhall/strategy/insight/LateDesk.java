package openhall.strategy.insight;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import openhall.strategy.LateWork;

/** What is late in some parts of the council, kind by kind; a kind of which nothing is late is left out. */
@ApplicationScoped
class LateDesk {
    @Inject
    @All
    List<LateWork> kinds;

    /** The longest late first. */
    public record OfKind(String title, List<LateWork.Late> rows) {}

    List<OfKind> in(Set<UUID> units, Instant at) {
        return kinds.stream()
                .map(kind -> new OfKind(kind.title(), rows(kind, units, at)))
                .filter(kind -> !kind.rows().isEmpty())
                .toList();
    }

    private static List<LateWork.Late> rows(LateWork kind, Set<UUID> units, Instant at) {
        return kind.late(at).stream()
                .filter(late -> units.contains(late.unitId()))
                .sorted(Comparator.comparing(LateWork.Late::since).thenComparing(LateWork.Late::words))
                .toList();
    }
}
