package openhall.ideas.sending;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import openhall.ideas.limits.SendingLimits;
import openhall.people.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A program begins an idea to which it adds pictures, before it sends the words with the key of the draft. */
@Path("/api/ideas/drafts")
@Produces(MediaType.APPLICATION_JSON)
class DraftApi {
    record Begun(UUID key, String pictures, Instant keptUntil) {
        static Begun of(IdeaDraft draft) {
            return new Begun(draft.draftKey, "/api" + draft.path("pictures"), draft.keptUntil());
        }
    }

    @Inject
    Me me;

    @Inject
    SendingLimits limits;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    @Operation(
            summary = "Begin a draft to add pictures to, and send its key with the idea. The key lets whoever has it"
                    + " add pictures while nobody is signed in")
    public Response begin() {
        limits.admitDraftOfProgram(me.id());
        var draft = IdeaDraft.begin(IdeaForm.blank(null), me.optional().orElse(null), clock.instant());
        var begun = Begun.of(draft);
        return Response.created(URI.create(begun.pictures())).entity(begun).build();
    }
}
