package openhall.ideas.comments;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import openhall.ideas.moderation.CheckForm;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** The acts on one comment as JSON: a moderator checks it, a service answers it, its author takes it back. */
@Path("/api/comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CommentDeskApi {
    record Check(
            @NotBlank(message = "Choose what happens to this comment") @Nullable
            String outcome,

            @Nullable String reason,

            @Size(max = 5000, message = "Your message must be 5,000 characters or fewer") @Nullable
            String words) {
        CheckForm form() {
            return new CheckForm(outcome, reason, words);
        }
    }

    record NewAnswer(
            @NotBlank(message = "Choose the service that answers") @Nullable
            String service,

            @NotBlank(message = "Write the answer")
            @Size(max = 5000, message = "The answer must be 5,000 characters or fewer")
            @Nullable
            String words) {
        AnswerForm form() {
            return new AnswerForm(service, words);
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
    public OneComment check(String ref, Check body) {
        var comment = Comment.held(ref);
        var form = body.form();
        forms.requireJson(body, form.errors());
        var because = new CommentMove.Because(form.code(), Forms.text(form.words()));
        comment.check(form.to(), because, me.person(), clock.instant());
        return OneComment.of(comment);
    }

    @POST
    @Path("/{ref}/answer")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public OneComment answer(String ref, NewAnswer body) {
        var question = CommentDeskPages.open(Comment.held(ref));
        var form = body.form();
        forms.requireJson(body, form.errors());
        var service = Objects.requireNonNull(form.find());
        CommentAnswer.write(question, service, Forms.text(form.words()), me.person(), clock.instant());
        return OneComment.of(question);
    }

    @POST
    @Path("/{ref}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public OneComment withdraw(String ref) {
        var comment = Comment.held(ref);
        if (!comment.isBy(me.id())) {
            throw new NotFoundException();
        }
        comment.withdraw(me.person(), clock.instant());
        return OneComment.of(comment);
    }
}
