package openhall.ideas.paper;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The claim of whoever an idea was written down for, as JSON. */
@Path("/api/me/ideas/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ClaimApi {
    record NewClaim(
            @NotBlank(message = "Enter the reference in our letter, like ID-1234") @Nullable
            String ref) {}

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public IdeaSummary claim(NewClaim body) {
        forms.requireJson(body);
        var ref = new ClaimForm(body.ref()).reference();
        var idea = Claim.make(ref, me.person(), clock.instant());
        forms.requireJson(body, idea == null ? Claim.unknown() : FormErrors.none());
        return IdeaSummary.of(Objects.requireNonNull(idea));
    }
}
