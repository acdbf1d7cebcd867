package openhall.ideas.comments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.limits.AccountLimits;
import openhall.ideas.limits.SentKind;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What people say about an idea, and a form to say something. */
@Path("/ideas")
class CommentPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance comments(CommentView view, CommentForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    AccountLimits limits;

    @GET
    @Path("/{ref}/comments")
    @PermitAll
    public TemplateInstance show(String ref, @RestQuery @Nullable String kind, @RestQuery @Nullable String after) {
        var idea = AddressedIdea.published(ref);
        var view = view(idea, Comment.Kind.named(kind), Cursor.parse(after));
        return Templates.comments(view, CommentForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/comments")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> write(String ref, @BeanParam CommentForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, form.errors(), errors -> page(idea, form, errors));
        limits.admit(SentKind.COMMENT, me.personId(), errors -> page(idea, form, errors));
        var comment = Comment.write(idea, form.said(), me.person(), clock.instant());
        return Redirect.to(
                comment.path(), "We have your comment " + comment.ref + ". A moderator checks it in 3 working days");
    }

    private TemplateInstance page(Idea idea, CommentForm form, FormErrors errors) {
        return Templates.comments(view(idea, null, null), form, errors);
    }

    private CommentView view(Idea idea, Comment.@Nullable Kind only, @Nullable Cursor after) {
        var open = Comments.areTaken(idea, clock.instant());
        return CommentView.of(idea, CommentView.Reader.of(idea, open, me), open, only, after);
    }
}
