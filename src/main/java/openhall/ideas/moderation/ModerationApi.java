package openhall.ideas.moderation;

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
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.IdeaSummary;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The moderators' acts on an idea, passing it on, and asking to look again, as JSON. */
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

    @Inject
    Elsewhere elsewhere;

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

    @POST
    @Path("/sent/{sending}/appeal")
    @PermitAll
    @Transactional
    public Response appeal(UUID sending, NewAppeal body) {
        var idea = Idea.held(AppealPages.sent(sending).ref);
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

    private Place place(ElsewhereForm form) {
        return Objects.requireNonNull(elsewhere.named(Forms.text(form.place())));
    }

    private Redirection.Words words(ElsewhereForm form) {
        return new Redirection.Words(Forms.text(form.words()), me.person(), clock.instant());
    }
}
