package openhall.hackathons.adoption;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.ClosingCheck;
import openhall.hackathons.Hackathon;
import openhall.web.Refused;

/** What every part of the module says still stands in the way of closing a hackathon. */
@ApplicationScoped
class ClosingDesk {
    @Inject
    @All
    List<ClosingCheck> checks;

    @SuppressWarnings("serial")
    static class NotDoneYet extends Refused {
        NotDoneYet(List<String> obstacles) {
            super(String.join(" ", obstacles));
        }
    }

    List<String> obstacles(Hackathon hackathon, Instant at) {
        return checks.stream()
                .flatMap(check -> check.obstacles(hackathon, at).stream())
                .toList();
    }

    /** The caller holds the hackathon. */
    void requireDone(Hackathon hackathon, Instant at) {
        var obstacles = obstacles(hackathon, at);
        if (!obstacles.isEmpty()) {
            throw new NotDoneYet(obstacles);
        }
    }
}
