package openhall.hackathons.setting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestResponse;

/** An organiser's challenges: what is missing in each, who has agreed, and what is public. */
@Path("/organise/{slug}/challenges")
@PermissionsAllowed(May.ORGANISE)
class DraftPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance challengeDrafts(
                Hackathon hackathon, List<Challenge> challenges, TitleForm form, FormErrors errors);

        static native TemplateInstance challengeDraft(
                DraftView view, DraftForm form, WhyForm cancelling, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    public TemplateInstance list(@PathParam("slug") String slug) {
        return drafts(Hackathon.named(slug), new TitleForm(null), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> begin(@PathParam("slug") String slug, @BeanParam TitleForm form) {
        var hackathon = Hackathon.named(slug);
        forms.require(form, form.errors(hackathon), errors -> drafts(hackathon, form, errors));
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_WRITE);
        Challenge.requireNew(hackathon, form.slug());
        var challenge = Challenge.draft(hackathon, form.brief(), me.person(), at);
        return Redirect.to(DraftView.path(challenge), "The draft has been saved");
    }

    @GET
    @Path("/{challenge}")
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        return unchanged(Challenge.organised(slug, name), WhyForm.empty(), FormErrors.none());
    }

    @POST
    @Path("/{challenge}")
    @Transactional
    public RestResponse<Void> save(
            @PathParam("slug") String slug,
            @PathParam("challenge") String name,
            @BeanParam DraftForm form,
            @BeanParam SeenForm seen) {
        var challenge = Challenge.organised(slug, name);
        forms.require(form, form.errors(), errors -> page(view(challenge, seen), form, errors));
        var brief = form.brief(challenge.slug);
        var at = clock.holding(challenge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        challenge.lock();
        requireUnchanged(challenge, form, seen);
        if (challenge.isDraft()) {
            challenge.redraft(brief, me.person(), at);
            return Redirect.to(DraftView.path(challenge), "The draft has been saved");
        }
        var more = ChangeRules.errors(challenge, brief, form.why());
        forms.require(form, more, errors -> page(view(challenge, seen), form, errors));
        challenge.change(brief, me.person(), form.why(), at);
        return Redirect.to(DraftView.path(challenge), "The challenge has been changed");
    }

    @POST
    @Path("/{challenge}/sign-off-request")
    @Transactional
    public RestResponse<Void> ask(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        var challenge = Challenge.organised(slug, name);
        challenge.lock();
        challenge.askForAgreement(me.person(), clock.now());
        return Redirect.to(DraftView.path(challenge), "We have asked everybody who has to agree");
    }

    @POST
    @Path("/{challenge}/publication")
    @Transactional
    public RestResponse<Void> publish(@PathParam("slug") String slug, @PathParam("challenge") String name) {
        var challenge = Challenge.organised(slug, name);
        var at = clock.holding(challenge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        challenge.lock();
        challenge.open(me.person(), at);
        return Redirect.to(DraftView.path(challenge), "The challenge is public");
    }

    @POST
    @Path("/{challenge}/cancellation")
    @Transactional
    public RestResponse<Void> cancel(
            @PathParam("slug") String slug, @PathParam("challenge") String name, @BeanParam WhyForm form) {
        var challenge = Challenge.organised(slug, name);
        forms.require(form, errors -> unchanged(challenge, form, errors));
        var at = clock.holding(challenge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        challenge.lock();
        challenge.cancel(me.person(), Forms.text(form.cancelWhy()), at);
        return Redirect.to(DraftView.path(challenge), "The challenge has been cancelled");
    }

    private static TemplateInstance drafts(Hackathon hackathon, TitleForm form, FormErrors errors) {
        return Templates.challengeDrafts(hackathon, Challenge.all(hackathon), form, errors);
    }

    /** Two organisers who change a challenge at once do not write over each other unseen. Only when it is held. */
    private static void requireUnchanged(Challenge challenge, DraftForm typed, SeenForm seen) {
        var kept = DraftForm.of(challenge);
        var others = kept.besides(typed);
        if (seen.isOther(kept.fingerprint()) && !others.isEmpty()) {
            var now = DraftView.of(challenge).having(kept.fingerprint()).beside(others);
            throw new StalePage(page(now, typed, new FormErrors().add("title", KeptPart.OVERTAKEN)));
        }
    }

    private static DraftView view(Challenge challenge, SeenForm seen) {
        return DraftView.of(challenge).having(seen.text());
    }

    private static TemplateInstance page(DraftView view, DraftForm form, FormErrors errors) {
        return Templates.challengeDraft(view, form, WhyForm.empty(), errors);
    }

    /** As it is kept. */
    private static TemplateInstance unchanged(Challenge challenge, WhyForm cancelling, FormErrors errors) {
        var form = DraftForm.of(challenge);
        var view = DraftView.of(challenge).having(form.fingerprint());
        return Templates.challengeDraft(view, form, cancelling, errors);
    }
}
