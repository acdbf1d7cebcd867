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
import openhall.ideas.sending.DraftAccess;
import openhall.ideas.sending.IdeaDraft;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Pictures of an idea that somebody is still writing: up to three, each described in words. */
@Path("/ideas/drafts/{key}/pictures")
class PicturePages {
    @CheckedTemplate(basePath = "ideas/pictures")
    static class Templates {
        static native TemplateInstance draft(
                IdeaDraft draft, List<PictureCard> pictures, PictureForm form, FormErrors errors);

        static native TemplateInstance words(IdeaDraft draft, IdeaPicture picture, PictureForm form, FormErrors errors);
    }

    @Inject
    DraftAccess drafts;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public TemplateInstance list(String key) {
        return page(drafts.open(key), PictureForm.blank(), FormErrors.none());
    }

    /** The photo is drawn before the draft is held, because that takes a second. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @PermitAll
    @Transactional
    public RestResponse<Void> add(String key, @BeanParam PictureForm form, @RestForm @Nullable FileUpload picture) {
        var open = drafts.open(key);
        var sent = PictureUpload.of(picture);
        var wrong = sent.errors().addAll(form.errors());
        forms.require(form, wrong, errors -> page(open, form, errors));
        var draft = drafts.held(key);
        IdeaPicture.add(draft.draftKey, Objects.requireNonNull(sent.photo()), form.words(), clock.instant());
        return Redirect.to(draft.path("pictures"), "The picture is saved");
    }

    @GET
    @Path("{id}")
    @PermitAll
    public TemplateInstance words(String key, UUID id) {
        var draft = drafts.open(key);
        var picture = picture(draft, id);
        return Templates.words(draft, picture, new PictureForm(picture.alt), FormErrors.none());
    }

    @POST
    @Path("{id}")
    @PermitAll
    @Transactional
    public RestResponse<Void> describe(String key, UUID id, @BeanParam PictureForm form) {
        var draft = drafts.held(key);
        var picture = picture(draft, id);
        forms.require(form, form.errors(), errors -> Templates.words(draft, picture, form, errors));
        picture.describe(form.words());
        return Redirect.to(draft.path("pictures"), "Your words are saved");
    }

    @POST
    @Path("{id}/removal")
    @PermitAll
    @Transactional
    public RestResponse<Void> remove(String key, UUID id) {
        var draft = drafts.held(key);
        picture(draft, id).remove();
        return Redirect.to(draft.path("pictures"), "The picture is removed");
    }

    private static IdeaPicture picture(IdeaDraft draft, UUID id) {
        var picture = IdeaPicture.byId(id);
        if (picture == null || !picture.belongsTo(draft.draftKey)) {
            throw new NotFoundException();
        }
        return picture;
    }

    private static TemplateInstance page(IdeaDraft draft, PictureForm form, FormErrors errors) {
        return Templates.draft(draft, IdeaPicture.allOf(draft.draftKey), form, errors);
    }
}
