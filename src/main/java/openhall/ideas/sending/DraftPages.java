package openhall.ideas.sending;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import openhall.ideas.limits.SendingLimits;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One question a page: each saves its answer and goes on, or back to the check page for whoever came from there. */
@Path("/ideas/drafts")
class DraftPages {
    private static final String DELETED = "We keep a draft for 14 days after you last changed it. This one is deleted."
            + " What you have just typed is kept in a new draft. Answer the other questions again";

    @Inject
    DraftAccess drafts;

    @Inject
    Questions questions;

    @Inject
    BeforeSending before;

    @Inject
    Me me;

    @Inject
    SendingLimits limits;

    /** The first answer begins the draft. The website is a trap for robots. */
    @POST
    @PermitAll
    @Transactional
    public RestResponse<Void> begin(@BeanParam IdeaForm form, @RestForm @Nullable String website) {
        var spot = questions.first();
        questions.require(spot, form, Trap.errors(website));
        limits.admitDraft(me.id(), errors -> questions.page(spot, form, errors));
        var draft = IdeaDraft.begin(form, me.optional().orElse(null), questions.now());
        return Redirect.to(draft.at(spot.next()));
    }

    @GET
    @Path("/{key}/{step}")
    @PermitAll
    public TemplateInstance show(String key, String step, @RestQuery @Nullable String to) {
        var draft = drafts.open(key);
        return questions.page(questions.spot(draft, step, to), IdeaForm.of(draft), FormErrors.none());
    }

    @POST
    @Path("/{key}/{step}")
    @PermitAll
    @Transactional
    public RestResponse<Void> save(String key, String step, @RestQuery @Nullable String to, @BeanParam IdeaForm form) {
        if (drafts.isGone(key)) {
            return beginAgain(questions.spot(IdeaDraft.gone(DraftAccess.key(key)), step, to), form);
        }
        var draft = drafts.held(key);
        var spot = questions.spot(draft, step, to);
        questions.require(spot, form, FormErrors.none());
        draft.answer(form, me.optional().orElse(null), questions.now());
        return Redirect.to(draft.at(after(spot, draft)));
    }

    /** The draft was deleted while somebody had its page open: what they have just typed begins a new one. */
    private RestResponse<Void> beginAgain(Spot spot, IdeaForm form) {
        if (!form.saysSomething()) {
            throw Gone.DRAFT.page();
        }
        questions.require(spot, form, FormErrors.none());
        limits.admitDraft(me.id(), errors -> questions.page(spot, form, errors));
        var draft = IdeaDraft.begin(form, me.optional().orElse(null), questions.now());
        var open = IdeaForm.of(draft).firstMissing(me.signedIn());
        return Redirect.to(draft.at(open == null ? Step.CHECK : open), DELETED);
    }

    private Step after(Spot spot, IdeaDraft draft) {
        var next = spot.next();
        var nothingAlike =
                next == Step.ALIKE && before.alike(IdeaForm.of(draft)).isEmpty();
        return nothingAlike ? Step.CHECK : next;
    }
}
