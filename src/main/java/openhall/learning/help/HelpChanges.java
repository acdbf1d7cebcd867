package openhall.learning.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.UUID;
import openhall.people.PersonLeft;
import openhall.people.Role;
import openhall.people.RolesChanged;

/** What becomes of questions when a champion helps no more, and when a learner has left. */
@ApplicationScoped
class HelpChanges {
    void left(@Observes PersonLeft left) {
        var person = left.person().id;
        HelpRequest.waitingOf(person).forEach(request -> request.endUnanswered(left.at()));
        putBack(person, left.at());
    }

    void rolesChanged(@Observes RolesChanged changed) {
        if (!changed.now().contains(Role.CHAMPION)) {
            putBack(changed.person().id, changed.at());
        }
    }

    private static void putBack(UUID champion, Instant at) {
        HelpRequest.inHandOf(champion).forEach(request -> request.comeBack(at));
    }
}
