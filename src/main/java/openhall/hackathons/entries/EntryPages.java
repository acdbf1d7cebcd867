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
import java.time.Instant;
import openhall.hackathons.Phase;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.event.Consents;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Redirect;
import openhall.web.StalePage;
import org.jboss.resteasy.reactive.RestResponse;

/** A team's own entry: its draft, the versions that were sent, and the word that the last one counts. Members only. */
@Path("/hackathons/{slug}/teams/{team}/submission")
class EntryPages {
    @CheckedTemplate(basePath = "hackathons/entries")
    static class Templates {
        static native TemplateInstance write(EntryView view, EntryForm form, boolean overtaken, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JOIN_TEAMS)
    public TemplateInstance edit(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var view = EntryView.of(own(slug, ref), clock.now());
        return Templates.write(view, view.form(), false, FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> submit(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam EntryForm form) {
        var team = own(slug, ref);
        forms.require(form, form.missing(), errors -> page(team, form, errors));
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        requireAgreed(team, form, at);
        var submission = Submission.submit(team, me.person(), form.entry(), at);
        EntryDraft.sent(team, form.seen());
        return Redirect.to(team.path(), "Version " + submission.latest + " of your entry has been sent");
    }

    @POST
    @Path("/draft")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> draft(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam EntryForm form) {
        var team = own(slug, ref);
        forms.require(form, errors -> page(team, form, errors));
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        if (!EntryDraft.save(team, me.person(), form.words(), form.seen(), at)) {
            throw overtaken(team, form);
        }
        return Redirect.to(team.path() + "/submission", "Your draft has been kept. Only your team can read it");
    }

    @POST
    @Path("/seal")
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> seal(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var team = own(slug, ref);
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        Submission.seal(team, me.person(), at);
        return Redirect.to(team.path() + "/submission", "Your last version counts");
    }

    /** What was typed is still there when somebody in the team has to agree first. */
    private static void requireAgreed(Team team, EntryForm form, Instant at) {
        var obstacle = team.hackathon.phase(at) == Phase.RUNNING ? Consents.obstacle(team) : null;
        if (obstacle != null) {
            var errors = new FormErrors().add("title", obstacle);
            throw new StalePage(Templates.write(EntryView.of(team, at), form, false, errors));
        }
    }

    private Team own(String slug, String ref) {
        var team = Team.at(slug, ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }

    private TemplateInstance page(Team team, EntryForm form, FormErrors errors) {
        return Templates.write(EntryView.of(team, clock.now()), form, false, errors);
    }

    /** With what somebody else kept, and what was typed, ready to be kept over it. */
    private StalePage overtaken(Team team, EntryForm form) {
        var view = EntryView.of(team, clock.now());
        var errors = new FormErrors()
                .add("title", "Somebody in your team kept another text while you were writing. Compare the two below");
        return new StalePage(Templates.write(view, form.over(EntryDraft.revisionOf(view.draft())), true, errors));
    }
}
