package openhall.ideas.desk;

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
import openhall.activity.WorkingDays;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The services' acts on an idea, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeskApi {
    record NewDecision(
            @NotBlank(message = "Choose a decision") @Nullable
            String decision,

            @NotBlank(message = "Choose the service that replies") @Nullable
            String service,

            @Size(max = 5000, message = "The reply must be 5,000 characters or fewer") @Nullable
            String reply,

            @Size(max = 1000, message = "Why you decide again must be 1,000 characters or fewer") @Nullable
            String change,

            @Nullable String goal,

            @Size(max = 500, message = "How it helps the goal must be 500 characters or fewer") @Nullable
            String how,

            @Nullable String when,

            @Nullable String day,

            @Nullable String next) {
        DecisionForm form() {
            return new DecisionForm(decision, service, reply, change, goal, how, when, day, next);
        }
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response decide(String ref, NewDecision body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        var answer = Answer.of(form);
        var now = clock.instant();
        forms.requireJson(body, answer.errors(idea, form, now).addAll(form.errors(WorkingDays.day(now))));
        if (form.isKept()) {
            answer.keep(idea, form.publishAt(), me.person(), now);
        } else {
            answer.give(idea, me.person(), now);
        }
        return IdeaSummary.created(idea);
    }
}
