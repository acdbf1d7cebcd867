package openhall.people.door;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import openhall.people.EmailChanged;
import openhall.people.PersonLeft;
import openhall.people.PersonSession;
import openhall.people.RolesChanged;
import openhall.people.SecretLink;

/** Ends the sessions that were begun by somebody who could do less, or more, or knew another password. */
@ApplicationScoped
class SessionKeeper {
    @Inject
    Visitor visitor;

    /**
     * Only the browser that asked for this stays signed in, if it is this person's at all, and with a new token. Links
     * that were sent before open nothing any more.
     */
    void keepOnlyThis(UUID personId) {
        SecretLink.forget(personId);
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

    /** Nothing that opened the door for them stays: their address may be somebody else's one day. */
    void left(@Observes PersonLeft left) {
        PersonSession.endAll(left.person().id);
        SecretLink.forget(left.person().id);
        Passkey.forget(left.person().id);
    }

    void moved(@Observes EmailChanged changed) {
        keepOnlyThis(changed.person().id);
    }

    /** A directory that is read at night changes roles too. */
    private static boolean isInRequest() {
        return Arc.container().requestContext().isActive();
    }
}
