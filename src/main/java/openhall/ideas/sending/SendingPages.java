package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.IdeaPace;
import openhall.ideas.moderation.Recourse;
import openhall.people.Council;
import openhall.people.Me;
import openhall.strategy.Advice;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A person writes an idea, sees ideas like it, checks it, sends it and, when signed out, confirms it. */
@Path("/ideas")
class SendingPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance propose(
                IdeaForm form, List<Option> areas, boolean signedIn, Pace pace, FormErrors errors);

        static native TemplateInstance check(IdeaForm form, boolean signedIn, List<Similar> alike, List<Advice> advice);

        static native TemplateInstance sent(Idea idea, String words, Pace pace, Recourse recourse);

        static native TemplateInstance confirm(Idea idea, String path);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    BeforeSending before;

    @Inject
    Council council;

    @Inject
    HowLong howLong;

    @GET
    @Path("/new")
    @PermitAll
    public TemplateInstance begin() {
        return page(IdeaForm.blank(), FormErrors.none());
    }

    /** Back from the check page, with everything still there. */
    @POST
    @Path("/new")
    @PermitAll
    public TemplateInstance change(@BeanParam IdeaForm form) {
        return page(form, FormErrors.none());
    }

    @POST
    @Path("/check")
    @PermitAll
    public TemplateInstance check(@BeanParam IdeaForm form) {
        require(form);
        return Templates.check(form, me.signedIn(), before.alike(form), before.advice(form));
    }

    @POST
    @PermitAll
    @Transactional
    public RestResponse<Void> send(@BeanParam IdeaForm form) {
        if (form.isFromRobot()) {
            return Redirect.to("/ideas");
        }
        require(form);
        var sender = form.sender(me.optional());
        var idea = Idea.proposeOnce(form.proposal(), sender, form.sendingKey(), clock.instant());
        return Redirect.to("/ideas/sent/" + idea.sending);
    }

    @GET
    @Path("/sent/{sending}")
    @PermitAll
    public TemplateInstance sent(UUID sending) {
        var idea = Idea.bySending(sending);
        if (idea == null) {
            throw new NotFoundException();
        }
        return Templates.sent(
                idea, IdeaMove.wordsToAuthor(idea), howLong.of(IdeaPace.DECIDED), Recourse.of(idea));
    }

    @GET
    @Path("/confirm/{token}")
    @PermitAll
    public TemplateInstance confirm(String token) {
        var idea = Idea.byRef(ConfirmLink.ref(token, clock.instant()));
        if (idea == null) {
            throw new NotFoundException();
        }
        return Templates.confirm(idea, "/ideas/confirm/" + token);
    }

    // The link is looked at, not used up: opening it twice is no error, and confirming twice changes nothing.
    @POST
    @Path("/confirm/{token}")
    @PermitAll
    @Transactional
    public RestResponse<Void> confirmIt(String token) {
        var idea = Idea.held(ConfirmLink.ref(token, clock.instant()));
        idea.confirm(clock.instant());
        return Redirect.to("/ideas/sent/" + idea.sending);
    }

    private void require(IdeaForm form) {
        forms.require(form, form.errors(me.signedIn()), errors -> page(form, errors));
    }

    private TemplateInstance page(IdeaForm form, FormErrors errors) {
        var areas = council.facts().areaChoices(form.area());
        return Templates.propose(form, areas, me.signedIn(), howLong.of(IdeaPace.DECIDED), errors);
    }
}
