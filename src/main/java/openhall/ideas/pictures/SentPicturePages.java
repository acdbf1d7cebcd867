package openhall.ideas.pictures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** Pictures of an idea that is sent, as its author sees them: none is added, because it was checked as it is. */
@Path("/ideas/sent/{sending}/pictures")
class SentPicturePages {
    @CheckedTemplate(basePath = "ideas/pictures")
    static class Templates {
        static native TemplateInstance sent(Idea idea, List<PictureCard> pictures, boolean removable);
    }

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance list(UUID sending) {
        var idea = AddressedIdea.sent(sending);
        return Templates.sent(idea, IdeaPicture.allOf(sending), isRemovable(idea));
    }

    /** While a moderator waits for changes. */
    @POST
    @Path("{id}/removal")
    @PermitAll
    @Transactional
    public RestResponse<Void> remove(UUID sending, UUID id) {
        var idea = Idea.held(AddressedIdea.sent(sending).ref);
        var picture = IdeaPicture.byId(id);
        if (picture == null || !picture.belongsTo(sending)) {
            throw new NotFoundException();
        }
        PictureRefused.unless(isRemovable(idea), "This idea is not waiting for changes.");
        picture.removeFrom(idea, clock.instant());
        return Redirect.to("/ideas/sent/" + sending + "/pictures", "The picture is removed");
    }

    private static boolean isRemovable(Idea idea) {
        return idea.visibility == Visibility.RETURNED;
    }
}
