package openhall.ideas.appeals;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
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
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** An author asks us to look again, and somebody who took no part does, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AppealApi {
    record NewAppeal(
            @NotBlank(message = "Say why you think the decision is wrong")
            @Size(max = 5000, message = "Why it is wrong must be 5,000 characters or fewer")
            @Nullable
            String words) {}

    record Verdict(
            @NotBlank(message = "Choose whether the decision stands") @Nullable
            String outcome,

            @NotBlank(message = "Say why, so that the author knows")
            @Size(max = 5000, message = "Why must be 5,000 characters or fewer")
            @Nullable
            String why) {
        VerdictForm form() {
            return new VerdictForm(outcome, why);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/sent/{sending}/appeal")
    @PermitAll
    @Transactional
    public Response appeal(UUID sending, NewAppeal body) {
        var idea = Idea.held(AddressedIdea.sent(sending).ref);
        forms.requireJson(body);
        Appeal.ask(idea, Forms.text(body.words()), clock.instant());
        return IdeaSummary.created(idea);
    }

    @POST
    @Path("/{ref}/verdict")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public Response verdict(String ref, Verdict body) {
        var appeal = Appeal.open(Idea.held(ref));
        var form = body.form();
        forms.requireJson(body, form.errors());
        appeal.decide(form.to(), Forms.text(form.why()), me.person(), clock.instant());
        return IdeaSummary.created(appeal.idea);
    }
}
