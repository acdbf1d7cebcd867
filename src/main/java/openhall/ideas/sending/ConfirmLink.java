package openhall.ideas.sending;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import openhall.people.SecretLink;

/** The link by which somebody signed out says that an idea is theirs. */
final class ConfirmLink {
    private ConfirmLink() {}

    /** The idea's reference; nothing is there when the link is unknown or over. */
    static String ref(String token, Instant at) {
        var ref = SecretLink.peek("idea", token, at);
        if (ref == null) {
            throw new NotFoundException();
        }
        return ref;
    }
}
