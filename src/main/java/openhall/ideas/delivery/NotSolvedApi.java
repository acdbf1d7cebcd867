package openhall.ideas.delivery;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** For how many people something delivered is not solved, and what the council replied, as JSON; nobody is named. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class NotSolvedApi {
    record Replied(String text, @Nullable Instant at) {}

    record Heard(int people, List<Replied> replies) {
        static Heard about(Idea idea) {
            var replies = NotSolved.repliesAbout(idea).stream()
                    .map(said -> new Replied(String.valueOf(said.reply), said.answeredAt))
                    .toList();
            return new Heard(idea.notSolvedCount, replies);
        }
    }

    record NewWords(
            @NotBlank(message = "Say what is not solved for you")
            @Size(max = 2000, message = "What is not solved must be 2,000 characters or fewer")
            @Nullable
            String words) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/not-solved")
    @PermitAll
    public Heard heard(String ref) {
        return Heard.about(AddressedIdea.published(ref));
    }

    @POST
    @Path("/{ref}/not-solved")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public Response say(String ref, NewWords body) {
        var idea = Idea.heldPublished(ref);
        forms.requireJson(body);
        NotSolved.say(idea, Forms.text(body.words()), me.person(), clock.instant());
        return Response.created(URI.create("/api/ideas/" + idea.ref + "/not-solved"))
                .entity(Heard.about(idea))
                .build();
    }
}
