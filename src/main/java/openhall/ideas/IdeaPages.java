package openhall.ideas;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import openhall.ideas.delivery.Progress;
import openhall.ideas.desk.DeskRow;
import openhall.ideas.duplicates.Kin;
import openhall.ideas.duplicates.MergedHere;
import openhall.ideas.pictures.IdeaPicture;
import openhall.ideas.pictures.PictureCard;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published ideas: one idea with its reply and history, the response clock, and support. */
@Path("/ideas")
class IdeaPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance show(
                Idea idea,
                @Nullable Reply reply,
                List<IdeaMove.Line> history,
                Progress progress,
                IdeaViewer viewer,
                Kin kin,
                List<PictureCard> pictures);

        static native TemplateInstance waiting(List<DeskRow> ideas, String sentence, @Nullable String next);
    }

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @Path("/waiting")
    @PermitAll
    public TemplateInstance waiting(@RestQuery @Nullable String after) {
        var now = clock.instant();
        var page = Ideas.awaitingReply(Cursor.parse(after));
        return Templates.waiting(
                DeskRow.toAnswer(page.rows(), now), Waiting.at(now).withLate(), page.next());
    }

    @GET
    @Path("/{ref}")
    @PermitAll
    public TemplateInstance show(String ref) {
        var idea = AddressedIdea.published(ref);
        return Templates.show(
                idea,
                Reply.latest(idea),
                IdeaMove.history(idea),
                Progress.of(idea),
                IdeaViewer.of(idea, me, clock.instant()),
                Kin.of(idea),
                IdeaPicture.of(idea));
    }

    @POST
    @Path("/{ref}/support")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> support(String ref) {
        var idea = Idea.heldPublished(ref);
        idea.gainSupport(me.person(), clock.instant());
        return Redirect.to(idea.path(), "You support this idea. We will email you when there is news");
    }

    @POST
    @Path("/{ref}/support/removal")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> takeBackSupport(String ref) {
        var idea = Idea.heldPublished(ref);
        idea.loseSupport(me.person(), clock.instant());
        return Redirect.to(idea.path(), "You no longer support this idea");
    }

    @POST
    @Path("/{ref}/withdrawal")
    @PermissionsAllowed(May.SUGGEST)
    @Transactional
    public RestResponse<Void> withdraw(String ref) {
        var idea = MergedHere.heldWith(ref);
        if (!idea.isBy(me.person())) {
            throw new NotFoundException();
        }
        idea.withdraw(me.person(), clock.instant());
        return Redirect.to("/ideas", "You have withdrawn your idea");
    }
}
