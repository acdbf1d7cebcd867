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
public class DraftAccess {
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    Me me;

    public IdeaDraft open(String address) {
        var key = key(address);
        return mine(IdeaDraft.byKey(key), key);
    }

    /** With its row held until the transaction ends. */
    public IdeaDraft held(String address) {
        var key = key(address);
        return mine(IdeaDraft.heldByKey(key), key);
    }

    /** Whether there is no such draft, and it became no idea either. */
    boolean isGone(String address) {
        var key = key(address);
        return !IdeaDraft.isKept(key) && Idea.bySending(key) == null;
    }

    /** Whether there is such a draft, and whoever asks may go on with it. */
    public boolean isMine(UUID key) {
        var draft = IdeaDraft.byKey(key);
        return draft != null && draft.belongsTo(me.id());
    }

    /**
     * The key of a draft that a program sends now, so that its pictures go with the idea; null when there is none for
     * whoever asks.
     */
    public @Nullable UUID taken(String address) {
        var draft = address.matches(KEY) ? IdeaDraft.heldByKey(UUID.fromString(address)) : null;
        if (draft == null || !draft.belongsTo(me.id())) {
            return null;
        }
        draft.forget();
        return draft.draftKey;
    }

    /** Go and look there instead. */
    static WebApplicationException elsewhere(String path) {
        return new WebApplicationException(Response.seeOther(URI.create(path)).build());
    }

    static UUID key(String address) {
        if (!address.matches(KEY)) {
            throw new NotFoundException();
        }
        return UUID.fromString(address);
    }

    private IdeaDraft mine(@Nullable IdeaDraft draft, UUID key) {
        if (draft == null && Idea.bySending(key) != null) {
            throw elsewhere("/ideas/sent/" + key);
        }
        if (draft == null || !draft.belongsTo(me.id())) {
            throw Gone.DRAFT.page();
        }
        return draft;
    }
}
