package openhall.ideas.appeals;

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
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A moderator who took no part looks at a decision again. */
@Path("/moderation/appeals")
class AppealedPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance appealed(
                Appeal appeal, Idea idea, IdeaMove move, boolean mayDecide, VerdictForm form, FormErrors errors);
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
        var idea = Idea.byRef(ref);
        if (idea == null) {
            throw new NotFoundException();
        }
        return page(Appeal.open(idea), VerdictForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> decide(String ref, @BeanParam VerdictForm form) {
        var appeal = Appeal.open(Idea.held(ref));
        forms.require(form, form.errors(), errors -> page(appeal, form, errors));
        appeal.decide(form.to(), Forms.text(form.why()), me.person(), clock.instant());
        return Redirect.to("/moderation?show=appeals", "Saved. The author is told");
    }

    private TemplateInstance page(Appeal appeal, VerdictForm form, FormErrors errors) {
        var idea = appeal.idea;
        var by = me.person();
        var mayDecide = appeal.isOpen() && !idea.isBy(by) && !IdeaMove.hasDecided(idea, by);
        return Templates.appealed(appeal, idea, IdeaMove.of(appeal.move.id), mayDecide, form, errors);
    }
}
