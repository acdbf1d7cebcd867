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

/** A service answers a published idea with a link to where it is dealt with. */
@Path("/ideas")
class PassedOnPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance passedOn(Idea idea, PassingOn to, ElsewhereForm form, FormErrors errors);
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
    @PermissionsAllowed(May.ANSWER_IDEAS)
    public TemplateInstance show(String ref) {
        var idea = AddressedIdea.published(ref);
        return page(idea, ElsewhereForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/elsewhere")
    @PermissionsAllowed(May.ANSWER_IDEAS)
    @Transactional
    public RestResponse<Void> passOn(String ref, @BeanParam ElsewhereForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, form.answerErrors(elsewhere), errors -> page(idea, form, errors));
        var to = Objects.requireNonNull(elsewhere.named(Forms.text(form.place())));
        var words = new Redirection.Words(Forms.text(form.words()), me.person(), clock.instant());
        Redirection.asAnswer(idea, to, Objects.requireNonNull(form.unit()), words);
        return Redirect.to(idea.path(), "Your reply is published with the link, and the people who follow it are told");
    }

    private TemplateInstance page(Idea idea, ElsewhereForm form, FormErrors errors) {
        return Templates.passedOn(idea, PassingOn.answer(idea, elsewhere), form, errors);
    }
}
