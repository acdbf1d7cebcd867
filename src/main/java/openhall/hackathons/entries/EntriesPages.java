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
import openhall.hackathons.Hackathon;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An organiser opens entries again before they close, and afterwards says which of them can be judged. */
@Path("/organise/{slug}/entries")
class EntriesPages {
    @CheckedTemplate(basePath = "hackathons/entries")
    static class Templates {
        static native TemplateInstance entries(EntriesView view);

        static native TemplateInstance check(CheckView view, CheckForm form, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    /** Locks what is due, so that a list of entries is never one that can still change. */
    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance index(@PathParam("slug") String slug, @RestQuery @Nullable String after) {
        var hackathon = Hackathon.named(slug);
        var at = clock.now();
        Submission.lockInPassing(hackathon, at);
        return Templates.entries(EntriesView.of(hackathon, after, at));
    }

    @GET
    @Path("/{team}")
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        return page(Submission.at(slug, ref), CheckForm.blank(), FormErrors.none());
    }

    @POST
    @Path("/{team}/eligibility")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> check(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam CheckForm form) {
        var entry = Submission.at(slug, ref);
        forms.require(form, form.errorsOfDecision(), errors -> page(entry, form, errors));
        var at = clock.holding(entry.team.hackathon, LockModeType.PESSIMISTIC_READ);
        if (form.isAdmitting()) {
            entry.admit(me.person(), at);
        } else {
            entry.refuse(Forms.text(form.why()), me.person(), at);
        }
        return Redirect.to("/organise/" + slug + "/entries", "Your decision has been kept");
    }

    @POST
    @Path("/{team}/reopening")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> reopen(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam CheckForm form) {
        var entry = Submission.at(slug, ref);
        forms.require(form, form.errorsOfWhy(), errors -> page(entry, form, errors));
        var at = clock.holding(entry.team.hackathon, LockModeType.PESSIMISTIC_READ);
        Submission.reopen(Team.at(slug, ref), me.person(), Forms.text(form.why()), at);
        return Redirect.to("/organise/" + slug + "/entries", "The entry is open again, and the team has been told");
    }

    @POST
    @Path("/admission")
    @PermissionsAllowed(May.ORGANISE)
    @Transactional
    public RestResponse<Void> admitAll(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var at = clock.holding(hackathon, LockModeType.PESSIMISTIC_READ);
        var left = Submission.admitAll(hackathon, me.person(), at);
        return Redirect.to(
                "/organise/" + slug + "/entries",
                left == 0
                        ? "All entries have been checked"
                        : "The entry of your own team waits for another organiser. All others have been checked");
    }

    private TemplateInstance page(Submission entry, CheckForm form, FormErrors errors) {
        var own = entry.team.has(me.person());
        return Templates.check(CheckView.of(entry, own, clock.now()), form, errors);
    }
}
