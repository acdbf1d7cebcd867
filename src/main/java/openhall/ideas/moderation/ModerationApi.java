package openhall.ideas.moderation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A moderator decides whether an idea is published, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ModerationApi {
    record Check(
            @NotBlank(message = "Choose what happens to this idea") @Nullable
            String outcome,

            @Nullable String reason,

            @Size(max = 5000, message = "Your message must be 5,000 characters or fewer") @Nullable
            String words) {
        CheckForm form() {
            return new CheckForm(outcome, reason, words);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}/moderation")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Response check(String ref, Check body) {
        var form = body.form();
        var idea = form.held(ref);
        forms.requireJson(body, form.errors());
        idea.check(form.to(), form.code(), Forms.text(form.words()), me.person(), clock.instant());
        return IdeaSummary.created(idea);
    }
}
