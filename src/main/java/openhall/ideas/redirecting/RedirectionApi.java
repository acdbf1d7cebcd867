package openhall.ideas.redirecting;

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
import java.util.Objects;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A moderator or a service passes an idea on to where it is dealt with, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RedirectionApi {
    record PassOn(
            @NotBlank(message = "Choose where it is dealt with") @Nullable
            String place,

            @Nullable String service,

            @NotBlank(message = "Write why you pass it on")
            @Size(max = 5000, message = "Your words must be 5,000 characters or fewer")
            @Nullable
            String words) {
        ElsewhereForm form() {
            return new ElsewhereForm(place, service, words);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Elsewhere elsewhere;

    @POST
    @Path("/{ref}/redirection")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Response passOn(String ref, PassOn body) {
        var idea = Idea.held(ref);
        var form = body.form();
        forms.requireJson(body, form.errors(elsewhere));
        Redirection.beforePublishing(idea, place(form), words(form));
        return IdeaSummary.created(idea);
    }

    @POST
    @Path("/{ref}/elsewhere")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response answerElsewhere(String ref, PassOn body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        forms.requireJson(body, form.answerErrors(elsewhere));
        Redirection.asAnswer(idea, place(form), Objects.requireNonNull(form.unit()), words(form));
        return IdeaSummary.created(idea);
    }

    private Place place(ElsewhereForm form) {
        return Objects.requireNonNull(elsewhere.named(Forms.text(form.place())));
    }

    private Redirection.Words words(ElsewhereForm form) {
        return new Redirection.Words(Forms.text(form.words()), me.person(), clock.instant());
    }
}
