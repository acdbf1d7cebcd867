package openhall.learning.assignments.letters;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import openhall.activity.MailState;
import openhall.people.May;
import openhall.people.Me;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who was told what about an assignment, as JSON. */
@Path("/api/assignments/{ref}/letters")
@Produces(MediaType.APPLICATION_JSON)
@PermissionsAllowed({May.ASSIGN_LEARNING, May.SEE_OWN_LINE})
class LetterApi {
    record Page(List<Shown> letters, @Nullable String next) {}

    /** {@code mail} is null while no email brings it: not yet, or they chose none. {@code how} says it in words. */
    record Shown(
            String person,
            String title,
            Instant at,
            String how,
            @Nullable MailState mail,
            @Nullable Instant sentAt) {
        static Shown of(SentLetter one) {
            return new Shown(one.person(), one.title(), one.at(), one.how(), one.mail(), one.sentAt());
        }
    }

    @Inject
    Me me;

    @GET
    @Operation(summary = "Who was told what about an assignment, and whether the email went")
    public Page letters(@RestPath String ref, @RestQuery @Nullable String after) {
        var page = LetterPages.seenBy(me, ref, after).page();
        return new Page(page.rows().stream().map(Shown::of).toList(), page.next());
    }
}
