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
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.ideas.answering.NextNews;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The moderators' and the services' acts on an idea, as JSON. */
@Path("/api/ideas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class DeskApi {
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

    record NewDecision(
            @NotBlank(message = "Choose a decision") @Nullable
            String decision,

            @NotBlank(message = "Choose the service that replies") @Nullable
            String service,

            @Size(max = 5000, message = "The reply must be 5,000 characters or fewer") @Nullable
            String reply,

            @Nullable String goal,

            @Size(max = 500, message = "How it helps the goal must be 500 characters or fewer") @Nullable
            String how,

            @Nullable String next) {
        DecisionForm form() {
            return new DecisionForm(decision, service, reply, goal, how, next);
        }
    }

    record NewDelivery(
            @NotBlank(message = "Choose how far the work has come") @Nullable
            String state,

            @NotBlank(message = "Say what has happened")
            @Size(max = 5000, message = "What has happened must be 5,000 characters or fewer")
            @Nullable
            String why,

            @Nullable String next) {
        DeliveryForm form() {
            return new DeliveryForm(state, why, next);
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
        var idea = Idea.held(ref);
        var form = body.form();
        forms.requireJson(body, form.errors());
        idea.check(form.to(), form.code(), Forms.text(form.words()), me.person(), clock.instant());
        return IdeaSummary.created(idea);
    }

    @POST
    @Path("/{ref}/decision")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response decide(String ref, NewDecision body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        var answer = Answer.of(form);
        var now = clock.instant();
        forms.requireJson(body, answer.errors(idea, form, now));
        answer.give(idea, me.person(), now);
        NextNews.promise(idea, form.next(), now);
        return IdeaSummary.created(idea);
    }

    @POST
    @Path("/{ref}/delivery")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public Response deliver(String ref, NewDelivery body) {
        var idea = Idea.heldPublished(ref);
        var form = body.form();
        var now = clock.instant();
        forms.requireJson(body, form.errors(now));
        idea.deliver(form.to(), Forms.text(form.why()), me.person(), now);
        NextNews.promise(idea, form.next(), now);
        return IdeaSummary.created(idea);
    }
}
