package openhall.ideas.duplicates;

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
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody who did not merge two ideas answers the author who says that they are not the same. */
@Path("/ideas")
@PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
class ObjectionAnswerPages {
    @CheckedTemplate(basePath = "ideas/duplicates")
    static class Templates {
        static native TemplateInstance answer(
                Idea idea, MergeObjection objection, boolean mergedIt, WordsForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/objection/answer")
    public TemplateInstance read(String ref) {
        var idea = AddressedIdea.published(ref);
        return page(idea, about(idea), WordsForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/objection/answer")
    @Transactional
    public RestResponse<Void> answer(String ref, @BeanParam WordsForm form) {
        var idea = Idea.heldPublished(ref);
        var objection = about(idea);
        forms.require(form, errors -> page(idea, objection, form, errors));
        objection.answer(Forms.text(form.words()), me.person(), clock.instant());
        return Redirect.to("/answers/objections", "Your answer is sent to the author");
    }

    /** Whoever merged the two reads the objection, and can only take the idea out again. */
    private TemplateInstance page(Idea idea, MergeObjection objection, WordsForm form, FormErrors errors) {
        return Templates.answer(idea, objection, objection.merger.isBy(me.person()), form, errors);
    }

    static MergeObjection about(Idea idea) {
        var objection = MergeObjection.about(idea);
        if (objection == null) {
            throw new NotFoundException();
        }
        return objection;
    }
}
