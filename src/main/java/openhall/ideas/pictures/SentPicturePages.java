package openhall.ideas.pictures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of an idea that is sent, as its author sees them. They change only while a moderator waits for changes,
 * because everything else is checked as it is.
 */
@Path("/ideas/sent/{sending}/pictures")
class SentPicturePages {
    @CheckedTemplate(basePath = "ideas/pictures")
    static class Templates {
        static native TemplateInstance sent(
                Idea idea, List<PictureCard> pictures, boolean full, PictureForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance list(UUID sending) {
        return page(AddressedIdea.sent(sending), PictureForm.blank(), FormErrors.none());
    }

    /** The photo is drawn before the idea is held, because that takes a second. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @PermitAll
    @Transactional
    public RestResponse<Void> add(UUID sending, @BeanParam PictureForm form, @RestForm @Nullable FileUpload picture) {
        var open = AddressedIdea.sent(sending);
        var photo = PictureUpload.of(picture);
        var wrong = photo.errors().addAll(form.errors());
        forms.require(form, wrong, errors -> page(open, form, errors));
        var idea = Idea.held(open.ref);
        IdeaPicture.addTo(idea, Objects.requireNonNull(photo.photo()), form.words(), clock.instant());
        return Redirect.to(path(sending), "The picture is saved");
    }

    @POST
    @Path("{id}/removal")
    @PermitAll
    @Transactional
    public RestResponse<Void> remove(UUID sending, UUID id) {
        var idea = Idea.held(AddressedIdea.sent(sending).ref);
        var picture = IdeaPicture.byId(id);
        if (picture == null || picture.droppedWhy != null || !picture.belongsTo(sending)) {
            throw new NotFoundException();
        }
        picture.removeFrom(idea, clock.instant());
        return Redirect.to(path(sending), "The picture is removed");
    }

    private static String path(UUID sending) {
        return "/ideas/sent/" + sending + "/pictures";
    }

    private static TemplateInstance page(Idea idea, PictureForm form, FormErrors errors) {
        var pictures = IdeaPicture.allOf(idea.sending);
        var seen = pictures.stream().filter(card -> !card.dropped()).count();
        return Templates.sent(idea, pictures, seen >= IdeaPicture.MOST, form, errors);
    }
}
