package openhall.ideas.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Objects;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** One comment: a service answers it if it is a question, and its author takes it back. */
@Path("/comments")
class CommentDeskPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance commentAnswer(Comment comment, AnswerForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/answer")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance question(String ref) {
        return Templates.commentAnswer(open(Comment.known(ref)), AnswerForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/answer")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> answer(String ref, @BeanParam AnswerForm form) {
        var question = open(Comment.held(ref));
        forms.require(form, form.errors(), errors -> Templates.commentAnswer(question, form, errors));
        var service = Objects.requireNonNull(form.find());
        CommentAnswer.write(question, service, Forms.text(form.words()), me.person(), clock.instant());
        return Redirect.to(question.path(), "Your answer is published, and the people who follow the idea are told");
    }

    @POST
    @Path("/{ref}/withdrawal")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> withdraw(String ref) {
        var comment = Comment.held(ref);
        if (!comment.isBy(me.id())) {
            throw new NotFoundException();
        }
        comment.withdraw(me.person(), clock.instant());
        return Redirect.to("/me/ideas", "You have withdrawn your comment");
    }

    /** What services answer is published; everything else is not there for them. */
    static Comment open(Comment comment) {
        if (!comment.isQuestion() || !comment.isPublished() || !comment.idea.isPublished()) {
            throw new NotFoundException();
        }
        return comment;
    }
}
