package openhall.ideas.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Locale;
import openhall.ideas.moderation.CheckForm;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A moderator decides about a comment. */
@Path("/moderation/comments")
class CommentCheckPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance commentCheck(Comment comment, CheckForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance show(String ref) {
        return Templates.commentCheck(Comment.known(ref), CheckForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/check")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> check(String ref, @BeanParam CheckForm form) {
        var comment = Comment.held(ref);
        forms.require(form, form.errors(), errors -> Templates.commentCheck(comment, form, errors));
        var because = new CommentMove.Because(form.code(), Forms.text(form.words()));
        comment.check(form.to(), because, me.person(), clock.instant());
        return Redirect.to(
                "/moderation", comment.ref + ": " + comment.visibility.text().toLowerCase(Locale.UK));
    }
}
