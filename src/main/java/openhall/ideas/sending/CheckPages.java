package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import openhall.ideas.Idea;
import openhall.ideas.Proposal;
import openhall.ideas.limits.SendingLimits;
import openhall.ideas.pictures.IdeaPicture;
import openhall.people.Me;
import openhall.strategy.Advice;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Somebody reads what they have written, changes it, and sends it. */
@Path("/ideas/drafts")
class CheckPages {
    @CheckedTemplate(basePath = "ideas/sending")
    static class Templates {
        static native TemplateInstance check(CheckSheet sheet, List<Advice> advice, FormErrors errors);
    }

    @Inject
    DraftAccess drafts;

    @Inject
    Questions questions;

    @Inject
    BeforeSending before;

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SendingLimits limits;

    /** Whoever has not answered everything is asked first. */
    @GET
    @Path("/{key}/check")
    @PermitAll
    public TemplateInstance check(String key) {
        var draft = drafts.open(key);
        var form = IdeaForm.of(draft);
        var open = form.firstMissing(me.signedIn());
        if (open != null) {
            throw DraftAccess.elsewhere(draft.at(open));
        }
        return page(draft, form, FormErrors.none());
    }

    /** Sent twice it is one idea: the second post waits for the first, and is led to what it sent. */
    @POST
    @Path("/{key}/send")
    @PermitAll
    @Transactional
    public RestResponse<Void> send(String key, @RestForm @Nullable String website) {
        var draft = drafts.held(key);
        var form = IdeaForm.of(draft);
        var missing = form.missing(me.signedIn()).addAll(Trap.errors(website));
        forms.require(form, missing, errors -> page(draft, form, errors));
        var sender = form.sender(me.optional());
        var pass = limits.admit(sender, draft.draftKey, errors -> page(draft, form, errors));
        return Redirect.to("/ideas/sent/" + pass.mark(store(draft, form, sender)).sending);
    }

    /** The one place where an idea that somebody wrote on these pages is taken in. */
    private Idea store(IdeaDraft draft, IdeaForm form, Proposal.Sender sender) {
        var now = questions.now();
        var idea = Idea.proposeOnce(form.proposal(), sender, draft.draftKey, now);
        Topics.tell(idea, form, now);
        idea.locate(draft.point());
        draft.forget();
        return idea;
    }

    private TemplateInstance page(IdeaDraft draft, IdeaForm form, FormErrors errors) {
        var alike = !before.alike(form).isEmpty();
        var pictures = IdeaPicture.countOf(draft.draftKey);
        var sheet = new CheckSheet(draft, form, questions.topics(), me.signedIn(), alike, pictures);
        return Templates.check(sheet, before.advice(form), errors);
    }
}
