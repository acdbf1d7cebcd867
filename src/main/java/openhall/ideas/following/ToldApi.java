package openhall.ideas.following;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;

/** How many people were told about each move of an idea, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
class ToldApi {
    record Move(String title, Instant at, long told, long sent, long waiting, long failed, long withoutLetter) {
        static Move of(Told told) {
            var reach = told.reach();
            return new Move(
                    told.title(),
                    told.at(),
                    reach.told(),
                    reach.sent(),
                    reach.waiting(),
                    reach.failed(),
                    reach.withoutLetter());
        }
    }

    record Moves(String ref, List<Move> moves) {}

    @Inject
    Me me;

    @GET
    @Path("/{ref}/told")
    @PermissionsAllowed({May.ANSWER_IDEAS, May.MODERATE})
    public Moves told(String ref) {
        var idea = AddressedIdea.seen(Idea.byRef(ref), me);
        return new Moves(idea.ref, Told.of(idea).stream().map(Move::of).toList());
    }
}
