package openhall.ideas.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** Opens a draft for whoever may go on with it. One that was sent leads to where the idea is now. */
@ApplicationScoped
class DraftAccess {
    @Inject
    Me me;

    IdeaDraft open(UUID key) {
        return mine(IdeaDraft.byKey(key), key);
    }

    IdeaDraft held(UUID key) {
        return mine(IdeaDraft.heldByKey(key), key);
    }

    /** Go and look there instead. */
    static WebApplicationException elsewhere(String path) {
        return new WebApplicationException(
                Response.seeOther(URI.create(path)).build());
    }

    private IdeaDraft mine(@Nullable IdeaDraft draft, UUID key) {
        if (draft == null && Idea.bySending(key) != null) {
            throw elsewhere("/ideas/sent/" + key);
        }
        if (draft == null || !draft.isFor(me.id())) {
            throw new NotFoundException();
        }
        return draft;
    }
}
