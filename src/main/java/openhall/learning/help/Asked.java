package openhall.learning.help;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** A question for whoever may see it: their own for those who asked, those of others for champions. */
final class Asked {
    private Asked() {}

    /** Of this person, or nothing is there. */
    static HelpRequest shown(String ref, UUID asker) {
        var request = known(ref);
        if (!request.isAskedBy(asker)) {
            throw new NotFoundException();
        }
        return request;
    }

    static HelpRequest held(String ref, UUID asker) {
        var request = HelpRequest.held(ref);
        if (!request.isAskedBy(asker)) {
            throw new NotFoundException();
        }
        return request;
    }

    static HelpRequest byOthers(String ref, UUID champion) {
        var request = known(ref);
        HelpRefused.ifOwn(request, champion);
        return request;
    }

    private static HelpRequest known(String ref) {
        var request = HelpRequest.byRef(ref);
        if (request == null) {
            throw new NotFoundException();
        }
        return request;
    }
}
