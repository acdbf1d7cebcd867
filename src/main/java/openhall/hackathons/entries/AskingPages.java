package openhall.hackathons.entries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A team asks for another look at the decision that its entry cannot be judged. Members only. */
@Path("/hackathons/{slug}/teams/{team}/appeal")
class AskingPages {
    @CheckedTemplate(basePath = "hackathons/entries")
    static class Templates {
        static native TemplateInstance ask(Submission entry, boolean asking, AppealForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JOIN_TEAMS)
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        return page(own(slug, ref), new AppealForm(null), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> ask(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam AppealForm form) {
        var entry = own(slug, ref);
        forms.require(form, errors -> page(entry, form, errors));
        var at = clock.holding(entry.team.hackathon, LockModeType.PESSIMISTIC_READ);
        EntryAppeal.send(entry, me.person(), Forms.text(form.words()), at);
        return Redirect.to(entry.team.path() + "/submission", "An organiser looks at the decision again");
    }

    private Submission own(String slug, String ref) {
        var entry = Submission.at(slug, ref);
        if (!entry.team.has(me.person())) {
            throw new NotFoundException();
        }
        return entry;
    }

    private TemplateInstance page(Submission entry, AppealForm form, FormErrors errors) {
        var asking = entry.takesAppeals(clock.now()) && EntryAppeal.about(entry) == null;
        return Templates.ask(entry, asking, form, errors);
    }
}
