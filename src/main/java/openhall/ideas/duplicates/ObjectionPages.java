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
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The author of a merged idea says that it is not the same as the other one, and reads the answer. */
@Path("/ideas")
@PermissionsAllowed(May.SUGGEST)
class ObjectionPages {
    @CheckedTemplate(basePath = "ideas/duplicates")
    static class Templates {
        static native TemplateInstance objection(
                Authored own, @Nullable MergeObjection made, boolean inTime, WordsForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/{ref}/objection")
    public TemplateInstance read(String ref) {
        return page(Authored.of(Idea.byRef(ref), me.person()), WordsForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/objection")
    @Transactional
    public RestResponse<Void> object(String ref, @BeanParam WordsForm form) {
        var author = me.person();
        var own = Authored.of(Idea.held(ref), author);
        forms.require(form, errors -> page(own, form, errors));
        MergeObjection.make(own.merger(), Forms.text(form.words()), author, clock.instant());
        return Redirect.to(own.idea().path("objection"), "We have what you wrote. Someone else will look at it");
    }

    private TemplateInstance page(Authored own, WordsForm form, FormErrors errors) {
        var inTime = own.merger().takesObjectionAt(clock.instant());
        return Templates.objection(own, MergeObjection.to(own.merger()), inTime, form, errors);
    }
}
