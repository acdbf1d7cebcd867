package openhall.ideas.sending;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import openhall.ideas.IdeaSummary;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Confirms an idea that was sent without an account, by the last part of the link in the mail. */
@Path("/api/ideas/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ConfirmApi {
    record Confirmation(
            @NotBlank(message = "Enter the token of the link in the mail") @Nullable
            String token) {}

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @POST
    @PermitAll
    @Transactional
    public IdeaSummary confirm(Confirmation body) {
        forms.requireJson(body);
        var at = clock.instant();
        var token = Forms.text(body.token());
        var idea = ConfirmLink.held(token, at);
        if (idea == null) {
            throw ConfirmLink.gone(token, at).problem();
        }
        idea.confirm(at);
        return IdeaSummary.of(idea);
    }
}
