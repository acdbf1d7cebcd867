package openhall.hackathons.adoption;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import openhall.hackathons.ClosingCheck;
import openhall.hackathons.Hackathon;
import openhall.people.Person;
import openhall.web.Refused;

/** Closes a hackathon when every part of the module says that nothing stands in the way. */
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
    void close(Hackathon hackathon, Person by, String note, Instant at) {
        var obstacles = obstacles(hackathon, at);
        if (!obstacles.isEmpty()) {
            throw new NotDoneYet(obstacles);
        }
        hackathon.close(by, note, at);
    }
}
