package openhall.ideas.sending;

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
import java.util.List;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody else has sent the same idea: support or follow that one instead, or send one's own all the same. */
@Path("/ideas/drafts/{key}/same/{ref}")
class SamePages {
    @CheckedTemplate(basePath = "ideas/sending")
    static class Templates {
        static native TemplateInstance same(
                Idea idea, SameForm form, List<Option> options, IdeaDraft draft, String here, FormErrors errors);
    }

    @Inject
    DraftAccess drafts;

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance show(String key, String ref) {
        var draft = drafts.open(key);
        var idea = AddressedIdea.published(ref);
        return page(draft, idea, new SameForm(null), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> choose(String key, String ref, @BeanParam SameForm form) {
        var draft = drafts.held(key);
        var idea = Idea.heldPublished(ref);
        forms.require(form, form.errors(options(idea)), errors -> page(draft, idea, form, errors));
        if (form.goesOn()) {
            return Redirect.to(draft.at(Step.CHECK));
        }
        var done = form.join(idea, me.person(), clock.instant());
        draft.forget();
        return Redirect.to(idea.path(), done);
    }

    private TemplateInstance page(IdeaDraft draft, Idea idea, SameForm form, FormErrors errors) {
        var options = me.signedIn() ? options(idea) : List.<Option>of();
        return Templates.same(idea, form, options, draft, draft.path("same/" + idea.ref), errors);
    }

    private List<Option> options(Idea idea) {
        var own = idea.author != null && idea.author.id.equals(me.id());
        return SameForm.options(own, idea.takesSupportAt(clock.instant()));
    }
}
