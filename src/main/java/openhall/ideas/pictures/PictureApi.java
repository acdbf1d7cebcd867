package openhall.ideas.pictures;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a published idea as JSON: where they are, how large, and what can be seen in them. The author adds
 * one while a moderator waits for changes.
 */
@Path("/api/ideas/{ref}/pictures")
@Produces(MediaType.APPLICATION_JSON)
class PictureApi {
    record Shown(String path, String smallPath, int width, int height, String alt) {
        static Shown of(PictureCard card) {
            return new Shown(card.path(), card.smallPath(), card.width(), card.height(), card.alt());
        }
    }

    record Pictures(List<Shown> pictures) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(summary = "The pictures of a published idea")
    public Pictures list(String ref) {
        var idea = AddressedIdea.published(ref);
        return new Pictures(IdeaPicture.of(idea).stream().map(Shown::of).toList());
    }

    /** The photo is drawn before the idea is held, because that takes a second. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    @Operation(
            summary = "Add a picture to your idea that a moderator returned: the bytes of a JPEG or PNG of 8 MB or"
                    + " less, with what can be seen in it as alt")
    public Response add(String ref, @RestQuery @Nullable String alt, byte[] body) {
        mine(Idea.byRef(ref));
        var sent = SentPicture.of(forms, alt, body);
        var idea = mine(Idea.held(ref));
        return SentPicture.created(sent.addTo(idea, clock.instant()));
    }

    private Idea mine(@Nullable Idea idea) {
        if (idea == null || !idea.isBy(me.person())) {
            throw new NotFoundException();
        }
        return idea;
    }
}
