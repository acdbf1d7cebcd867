package openhall.ideas.pictures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A moderator takes one picture out of an idea and says why; the rest of the idea can be published. */
@Path("/moderation/{ref}/pictures/{id}")
@PermissionsAllowed(May.MODERATE)
class PictureCheckPages {
    @CheckedTemplate(basePath = "ideas/pictures")
    static class Templates {
        static native TemplateInstance drop(Idea idea, IdeaPicture picture, DropForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance ask(String ref, UUID id) {
        var idea = Idea.byRef(ref);
        return Templates.drop(checked(idea), picture(checked(idea), id), DropForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public RestResponse<Void> drop(String ref, UUID id, @BeanParam DropForm form) {
        var idea = checked(Idea.held(ref));
        var picture = picture(idea, id);
        forms.require(form, form.errors(), errors -> Templates.drop(idea, picture, form, errors));
        picture.drop(idea, form.words(), me.person(), clock.instant());
        return Redirect.to("/moderation/" + idea.ref, "The picture is removed. The author is told why");
    }

    private static Idea checked(@Nullable Idea idea) {
        if (idea == null || idea.isUnconfirmed()) {
            throw new NotFoundException();
        }
        return idea;
    }

    private static IdeaPicture picture(Idea idea, UUID id) {
        var picture = IdeaPicture.byId(id);
        if (picture == null || picture.droppedWhy != null || !picture.belongsTo(idea.sending)) {
            throw new NotFoundException();
        }
        return picture;
    }
}
