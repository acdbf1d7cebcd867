package openhall.ideas.redirecting;

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
import java.util.Objects;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A moderator does not publish an idea, and tells its author where it is dealt with. */
@Path("/moderation")
class PassOnPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance passOn(Idea idea, PassingOn to, ElsewhereForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Elsewhere elsewhere;

    @GET
    @Path("/{ref}/elsewhere")
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance show(String ref) {
        var idea = AddressedIdea.confirmed(ref);
        return page(idea, ElsewhereForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/elsewhere")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> passOn(String ref, @BeanParam ElsewhereForm form) {
        var idea = Idea.held(ref);
        forms.require(form, form.errors(elsewhere), errors -> page(idea, form, errors));
        var to = Objects.requireNonNull(elsewhere.named(Forms.text(form.place())));
        var words = new Redirection.Words(Forms.text(form.words()), me.person(), clock.instant());
        Redirection.beforePublishing(idea, to, words);
        return Redirect.to("/moderation", idea.ref + ": passed on. The author has the link");
    }

    private TemplateInstance page(Idea idea, ElsewhereForm form, FormErrors errors) {
        return Templates.passOn(idea, PassingOn.unpublished(idea, elsewhere), form, errors);
    }
}
