package openhall.ideas.appeals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** An author asks us to look again. Whoever knows the secret address of an idea's status is its author. */
@Path("/ideas")
class AppealPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance appeal(Idea idea, boolean mayAppeal, AppealForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @Path("/sent/{sending}/appeal")
    @PermitAll
    public TemplateInstance show(UUID sending) {
        return page(AddressedIdea.sent(sending), AppealForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/sent/{sending}/appeal")
    @PermitAll
    @Transactional
    public RestResponse<Void> ask(UUID sending, @BeanParam AppealForm form) {
        var idea = Idea.held(AddressedIdea.sent(sending).ref);
        forms.require(form, errors -> page(idea, form, errors));
        Appeal.ask(idea, Forms.text(form.words()), clock.instant());
        return Redirect.to("/ideas/sent/" + sending, "Someone else will look at your idea again");
    }

    private static TemplateInstance page(Idea idea, AppealForm form, FormErrors errors) {
        return Templates.appeal(idea, Appeal.canBeAsked(idea), form, errors);
    }
}
