package openhall.hackathons.entries;

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
import java.util.UUID;
import openhall.hackathons.SiteClock;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** An organiser answers a team that asked for another look. */
@Path("/organise/{slug}/appeals/{id}")
class AppealPages {
    @CheckedTemplate(basePath = "hackathons/entries")
    static class Templates {
        static native TemplateInstance appeal(
                EntryAppeal appeal, boolean own, boolean decided, ReplyForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("id") UUID id) {
        return page(EntryAppeal.at(slug, id), ReplyForm.blank(), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> reply(
            @PathParam("slug") String slug, @PathParam("id") UUID id, @BeanParam ReplyForm form) {
        var appeal = EntryAppeal.at(slug, id);
        forms.require(form, errors -> page(appeal, form, errors));
        var at = clock.holding(appeal.submission.team.hackathon, LockModeType.PESSIMISTIC_READ);
        appeal.reply(form.isUpholding(), Forms.text(form.answer()), me.person(), at);
        return Redirect.to("/organise/" + slug + "/entries", "Your answer has been kept, and the team has been told");
    }

    private TemplateInstance page(EntryAppeal appeal, ReplyForm form, FormErrors errors) {
        var own = appeal.submission.team.has(me.person());
        return Templates.appeal(appeal, own, appeal.wasDecidedBy(me.person()), form, errors);
    }
}
