package openhall.ideas.pictures;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.ideas.AddressedIdea;

/** The pictures of a published idea as JSON: where they are, how large, and what can be seen in them. */
@Path("/api/ideas/{ref}/pictures")
@Produces(MediaType.APPLICATION_JSON)
class PictureApi {
    record Shown(String path, String smallPath, int width, int height, String alt) {
        static Shown of(PictureCard card) {
            return new Shown(card.path(), card.smallPath(), card.width(), card.height(), card.alt());
        }
    }

    record Pictures(List<Shown> pictures) {}

    @GET
    @PermitAll
    public Pictures list(String ref) {
        var idea = AddressedIdea.published(ref);
        return new Pictures(IdeaPicture.of(idea).stream().map(Shown::of).toList());
    }
}
