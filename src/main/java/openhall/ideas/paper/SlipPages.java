package openhall.ideas.paper;

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
import java.util.List;
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Staff count the slips on which people support an idea. */
@Path("/ideas/{ref}/paper-supports")
class SlipPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance paperSupports(
                Idea idea, List<SlipLine> slips, SlipForm form, @Nullable String next, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    public TemplateInstance list(String ref, @RestQuery @Nullable String after) {
        var idea = AddressedIdea.published(ref);
        return page(idea, Cursor.parse(after), new SlipForm(null), FormErrors.none());
    }

    @POST
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> enter(String ref, @BeanParam SlipForm form) {
        var idea = Idea.heldPublished(ref);
        forms.require(form, SlipForm.known(form.number(), idea), errors -> page(idea, null, form, errors));
        idea.gainOnPaper(form.number(), me.person(), clock.instant());
        return Redirect.to(idea.path("paper-supports"), "The slip is counted");
    }

    @POST
    @Path("/{id}/removal")
    @PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
    @Transactional
    public RestResponse<Void> takeBack(String ref, UUID id) {
        var idea = Idea.heldPublished(ref);
        if (!PaperSupport.isEnteredBy(idea, id, me.personId())) {
            throw new NotFoundException();
        }
        idea.loseOnPaper(id, me.person(), clock.instant());
        return Redirect.to(idea.path("paper-supports"), "The slip is not counted any more");
    }

    private TemplateInstance page(Idea idea, @Nullable Cursor after, SlipForm form, FormErrors errors) {
        var page = PaperSupport.of(idea, after);
        return Templates.paperSupports(idea, SlipLine.of(page.rows(), me.personId()), form, page.next(), errors);
    }
}
