package openhall.hackathons;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What the parts of the module say still stands in the way of final results. */
@ApplicationScoped
@Unremovable
class FinaliseChecks {
    @Inject
    @All
    List<FinaliseCheck> checks;

    List<Obstacle> obstaclesFor(Hackathon hackathon, Instant at) {
        return checks.stream()
                .sorted(Comparator.comparingInt(FinaliseCheck::order))
                .flatMap(check -> check.obstacles(hackathon, at).stream())
                .toList();
    }

    /** The same for whoever has nothing injected. */
    static List<Obstacle> obstacles(Hackathon hackathon, Instant at) {
        return Arc.container().instance(FinaliseChecks.class).get().obstaclesFor(hackathon, at);
    }
}
