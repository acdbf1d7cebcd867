package openhall.ideas.moderation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import openhall.ideas.AddressedIdea;
import openhall.ideas.Idea;
import openhall.ideas.pictures.IdeaPicture;
import openhall.ideas.pictures.PictureCard;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.Cursor;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The moderators' page: what waits for them, the longest wait first, and one idea to decide about. */
@Path("/moderation")
class ModerationPages {
    @CheckedTemplate(basePath = "ideas")
    static class Templates {
        static native TemplateInstance moderation(
                List<QueueRow> things, QueueFilter filter, List<Queue.Count> counts, @Nullable String next);

        static native TemplateInstance moderating(
                Idea idea, CheckedIdea seen, List<PictureCard> pictures, CheckForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @GET
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance queue(@RestQuery @Nullable String show, @RestQuery @Nullable String after) {
        var now = clock.instant();
        var filter = QueueFilter.named(show);
        var page = Queue.page(filter, Cursor.parse(after), now, me.id());
        return Templates.moderation(page.rows(), filter, Queue.counts(now), page.next());
    }

    @GET
    @Path("/{ref}")
    @PermissionsAllowed(May.MODERATE)
    public TemplateInstance show(String ref) {
        var idea = AddressedIdea.confirmed(ref);
        return page(idea, CheckForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{ref}/check")
    @PermissionsAllowed(May.MODERATE)
    @Transactional
    public RestResponse<Void> check(String ref, @BeanParam CheckForm form) {
        var idea = form.held(ref);
        forms.require(form, form.errors(), errors -> page(idea, form, errors));
        idea.check(form.to(), form.code(), Forms.text(form.words()), me.person(), clock.instant());
        return Redirect.to(
                "/moderation", idea.ref + ": " + idea.visibility.text().toLowerCase(Locale.UK));
    }

    private TemplateInstance page(Idea idea, CheckForm form, FormErrors errors) {
        return Templates.moderating(
                idea, CheckedIdea.of(idea, me, clock.instant()), IdeaPicture.of(idea), form, errors);
    }
}
