package openhall.ideas.pictures;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import openhall.ideas.sending.DraftAccess;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A program adds a picture to an idea that is still written, for whoever has the address of the draft. */
@Path("/api/ideas/drafts/{key}/pictures")
@Produces(MediaType.APPLICATION_JSON)
class DraftPictureApi {
    @Inject
    DraftAccess drafts;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    /** The photo is drawn before the draft is held, because that takes a second. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    @Operation(
            summary = "Add a picture to a draft of an idea: the bytes of a JPEG or PNG of 8 MB or less, with what can"
                    + " be seen in it as alt")
    public Response add(String key, @RestQuery @Nullable String alt, byte[] body) {
        drafts.open(key);
        var sent = SentPicture.of(forms, alt, body);
        return SentPicture.created(sent.addTo(drafts.held(key), clock.instant()));
    }
}
