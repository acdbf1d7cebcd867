package openhall.ideas.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.IdeaMove;
import openhall.ideas.IdeaPace;
import openhall.ideas.appeals.Recourse;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Where an idea is once it is sent, and the link by which somebody signed out says that it is theirs. */
@Path("/ideas")
class SendingPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance sent(Idea idea, NextDates next, String words, Pace pace, Recourse recourse);

        static native TemplateInstance confirm(Idea idea, String path);
    }

    @Inject
    Clock clock;

    @Inject
    HowLong howLong;

    @GET
    @Path("/sent/{sending}")
    @PermitAll
    public TemplateInstance sent(UUID sending) {
        var idea = AddressedIdea.sent(sending);
        var next = NextDates.of(idea, clock.instant());
        var words = IdeaMove.wordsToAuthor(idea);
        return Templates.sent(idea, next, words, howLong.of(IdeaPace.DECIDED), Recourse.of(idea));
    }

    @GET
    @Path("/confirm/{token}")
    @PermitAll
    public TemplateInstance confirm(String token) {
        var at = clock.instant();
        var idea = ConfirmLink.idea(token, at);
        if (idea == null) {
            throw ConfirmLink.gone(token, at).page();
        }
        return Templates.confirm(idea, "/ideas/confirm/" + token);
    }

    // The link is looked at, not used up: opening it twice is no error, and confirming twice changes nothing.
    @POST
    @Path("/confirm/{token}")
    @PermitAll
    @Transactional
    public RestResponse<Void> confirmIt(String token) {
        var at = clock.instant();
        var idea = ConfirmLink.held(token, at);
        if (idea == null) {
            throw ConfirmLink.gone(token, at).page();
        }
        idea.confirm(at);
        return Redirect.to("/ideas/sent/" + idea.sending);
    }
}
