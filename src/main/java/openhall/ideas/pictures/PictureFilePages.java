package openhall.ideas.pictures;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.sending.DraftAccess;
import openhall.people.May;
import openhall.people.Me;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a picture: for everyone while its idea is published, before that for its author and for moderators. What
 * an address shows never changes, but it can be taken away: so only the reader's own browser keeps it, for an hour.
 */
@Path("/ideas/pictures")
class PictureFilePages {
    private static final Set<String> SIZES = Set.of("large", "small");
    private static final String WHILE_PUBLISHED = "private, max-age=3600, immutable";

    @Inject
    DraftAccess drafts;

    @Inject
    Me me;

    @GET
    @Path("/{id}/{size}")
    @PermitAll
    public Response picture(UUID id, String size, @RestQuery @Nullable UUID sending, @Context Request request) {
        var picture = IdeaPicture.byId(id);
        if (picture == null || picture.droppedWhy != null || !SIZES.contains(size)) {
            throw new NotFoundException();
        }
        var idea = Idea.bySending(picture.sending);
        var published = idea != null && idea.isPublished();
        if (!published && !mayLook(picture, idea, sending)) {
            throw new NotFoundException();
        }
        return answer(picture, size, published, request);
    }

    /** Whoever has the address of the draft, or of the page that says where the idea is, and moderators. */
    private boolean mayLook(IdeaPicture picture, @Nullable Idea idea, @Nullable UUID sending) {
        if (idea == null) {
            return picture.belongsTo(sending) && drafts.isMine(picture.sending);
        }
        return picture.belongsTo(sending) || (me.may(May.MODERATE) && !idea.isUnconfirmed());
    }

    private static Response answer(IdeaPicture picture, String size, boolean published, Request request) {
        var tag = new EntityTag(picture.id + "-" + size);
        var same = request.evaluatePreconditions(tag);
        var answer = same == null ? Response.ok(picture.bytes(size.equals("large")), "image/jpeg") : same;
        return answer.tag(tag)
                .header("Cache-Control", published ? WHILE_PUBLISHED : "no-store")
                .header("Content-Disposition", "inline; filename=\"picture.jpg\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
