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
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.web.Forms;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A program adds a picture to an idea that a moderator returned, for whoever has the address of where the idea is. */
@Path("/api/ideas/sent/{sending}/pictures")
@Produces(MediaType.APPLICATION_JSON)
class SentPictureApi {
    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Transactional
    @Operation(
            summary = "Add a picture to an idea that a moderator returned: the bytes of a JPEG or PNG of 8 MB or less,"
                    + " with what can be seen in it as alt")
    public Response add(UUID sending, @RestQuery @Nullable String alt, byte[] body) {
        var ref = AddressedIdea.sent(sending).ref;
        var sent = SentPicture.of(forms, alt, body);
        return SentPicture.created(sent.addTo(Idea.held(ref), clock.instant()));
    }
}
