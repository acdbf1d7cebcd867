package openhall.people.door;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import openhall.people.PersonLeft;
import openhall.people.PersonSession;
import openhall.people.RolesChanged;

/** Ends the sessions that were begun by somebody who could do less, or more, or knew another password. */
@ApplicationScoped
class SessionKeeper {
    @Inject
    Visitor visitor;

    /** Only the browser that asked for this stays signed in, if it is this person's at all, and with a new token. */
    void keepOnlyThis(UUID personId) {
        var kept = isInRequest() ? visitor.renew(personId) : null;
        if (kept == null) {
            PersonSession.endAll(personId);
        } else {
            PersonSession.endOthers(personId, kept);
        }
    }

    void rolesChanged(@Observes RolesChanged changed) {
        keepOnlyThis(changed.person().id);
    }

    void left(@Observes PersonLeft left) {
        PersonSession.endAll(left.person().id);
    }

    /** A directory that is read at night changes roles too. */
    private static boolean isInRequest() {
        return Arc.container().requestContext().isActive();
    }
}
