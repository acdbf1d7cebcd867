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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Merging an idea into another after reading what that does to people, and taking it out again. */
@Path("/ideas")
@PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
class MergerPages {
    @CheckedTemplate(basePath = "ideas/duplicates")
    static class Templates {
        static native TemplateInstance merger(Idea idea, MergerForm form, @Nullable Preview preview, FormErrors errors);

        static native TemplateInstance undoing(Idea idea, Merger merger, UndoForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/merger")
    public TemplateInstance preview(String ref, @RestQuery @Nullable String into) {
        var idea = AddressedIdea.published(ref);
        var target = AddressedIdea.published(into);
        return Templates.merger(idea, new MergerForm(target.ref, null), Preview.of(idea, target), FormErrors.none());
    }

    @POST
    @Path("/{ref}/merger")
    @Transactional
    public RestResponse<Void> merge(String ref, @BeanParam MergerForm form) {
        var two = Two.heldToMerge(ref, form.target());
        forms.require(form, form.errors(two), errors -> page(two, form, errors));
        Merger.merge(two, Forms.text(form.why()), me.person(), clock.instant());
        return Redirect.to(two.idea().path(), "The idea is merged, and the people who follow it are told");
    }

    @GET
    @Path("/{ref}/merger/undoing")
    public TemplateInstance undoing(String ref) {
        return undoing(AddressedIdea.published(ref), UndoForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/merger/undoing")
    @Transactional
    public RestResponse<Void> undo(String ref, @BeanParam UndoForm form) {
        forms.require(form, errors -> undoing(AddressedIdea.published(ref), form, errors));
        var merger = Two.undo(ref, Forms.text(form.why()), me.person(), clock.instant());
        return Redirect.to(merger.idea.path("duplicates"), "The idea stands alone again, and people are told");
    }

    private static TemplateInstance page(Two two, MergerForm form, FormErrors errors) {
        var other = two.other();
        var preview = other == null ? null : Preview.of(two.idea(), other);
        return Templates.merger(two.idea(), form, preview, errors);
    }

    private static TemplateInstance undoing(Idea idea, UndoForm form, FormErrors errors) {
        var merger = Merger.standing(idea);
        if (merger == null) {
            throw new NotFoundException();
        }
        return Templates.undoing(idea, merger, form, errors);
    }
}
