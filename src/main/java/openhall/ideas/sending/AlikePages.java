package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Ideas like the one being written. It is a question, and "None of these" always goes on. */
@Path("/ideas/drafts/{key}/alike")
class AlikePages {
    @CheckedTemplate(basePath = "ideas/sending")
    static class Templates {
        static native TemplateInstance alike(
                IdeaDraft draft, List<Similar> alike, List<Option> options, AlikeForm form, FormErrors errors);
    }

    @Inject
    DraftAccess drafts;

    @Inject
    BeforeSending before;

    @Inject
    Forms forms;

    @GET
    @PermitAll
    public TemplateInstance show(String key) {
        var draft = drafts.open(key);
        var alike = alike(draft);
        if (alike.isEmpty()) {
            throw DraftAccess.elsewhere(draft.at(Step.CHECK));
        }
        return page(draft, alike, new AlikeForm(null), FormErrors.none());
    }

    @POST
    @PermitAll
    public RestResponse<Void> choose(String key, @BeanParam AlikeForm form) {
        var draft = drafts.open(key);
        var alike = alike(draft);
        forms.require(form, form.errors(alike), errors -> page(draft, alike, form, errors));
        return Redirect.to(draft.path(form.isNone() ? Step.CHECK.slug() : "same/" + form.chosen()));
    }

    private static TemplateInstance page(
            IdeaDraft draft, List<Similar> alike, AlikeForm form, FormErrors errors) {
        return Templates.alike(draft, alike, AlikeForm.options(alike), form, errors);
    }

    private List<Similar> alike(IdeaDraft draft) {
        return before.alike(IdeaForm.of(draft));
    }
}
