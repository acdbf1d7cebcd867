package openhall.ideas.duplicates;

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
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Ideas that may say the same as this one, to be linked as alike or compared for a merger. */
@Path("/ideas")
@PermissionsAllowed({May.MODERATE, May.ANSWER_IDEAS})
class DuplicatePages {
    @CheckedTemplate(basePath = "ideas/duplicates")
    static class Templates {
        static native TemplateInstance duplicates(Duplicates view, OtherForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/duplicates")
    public TemplateInstance duplicates(String ref) {
        return page(AddressedIdea.published(ref), OtherForm.blank(), FormErrors.none());
    }

    /** The other idea by its reference, when it is not among the suggestions. */
    @POST
    @Path("/{ref}/duplicates")
    @Transactional
    public RestResponse<Void> compare(String ref, @BeanParam OtherForm form) {
        var two = chosen(ref, form);
        return Redirect.to(two.idea().path("merger") + "?into=" + two.chosen().ref);
    }

    @POST
    @Path("/{ref}/links")
    @Transactional
    public RestResponse<Void> link(String ref, @BeanParam OtherForm form) {
        var two = chosen(ref, form);
        AlikeLink.join(two, me.person(), clock.instant());
        return Redirect.to(two.idea().path("duplicates"), "The two ideas are linked. Everyone sees it on both pages");
    }

    @POST
    @Path("/{ref}/links/removal")
    @Transactional
    public RestResponse<Void> unlink(String ref, @BeanParam OtherForm form) {
        var two = chosen(ref, form);
        AlikeLink.part(two, me.person(), clock.instant());
        return Redirect.to(two.idea().path("duplicates"), "The two ideas are not linked any more");
    }

    private Two chosen(String ref, OtherForm form) {
        var two = Two.held(ref, form.ref());
        forms.require(form, form.errors(two), errors -> page(two.idea(), form, errors));
        return two;
    }

    private static TemplateInstance page(Idea idea, OtherForm form, FormErrors errors) {
        return Templates.duplicates(Duplicates.of(idea), form, errors);
    }
}
