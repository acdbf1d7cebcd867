package openhall.hackathons;

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
import java.util.Arrays;
import java.util.List;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A team's own entry: writing it, and the versions that were sent. Members only. */
@Path("/hackathons/{slug}/teams/{team}/submission")
class SubmissionPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance submission(View view, SubmissionForm form, FormErrors errors);
    }

    record View(Team team, Hackathon hackathon, boolean running, List<SubmissionVersion> versions) {
        public String path() {
            return team.path() + "/submission";
        }

        public List<Option> outcomes() {
            return Arrays.stream(Submission.Outcome.values())
                    .map(outcome -> new Option(outcome.name(), outcome.text(), outcome.hint()))
                    .toList();
        }
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
        var team = own(slug, ref);
        var submission = Submission.of(team);
        return Templates.submission(view(team, submission), SubmissionForm.of(submission), FormErrors.none());
    }

    @POST
    @PermissionsAllowed(May.JOIN_TEAMS)
    @Transactional
    public RestResponse<Void> submit(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam SubmissionForm form) {
        var team = own(slug, ref);
        forms.require(form, errors -> Templates.submission(view(team, Submission.of(team)), form, errors));
        var at = clock.holding(team.hackathon, LockModeType.PESSIMISTIC_READ);
        var submission = Submission.submit(team, me.person(), form.entry(), at);
        return Redirect.to(team.path(), "Version " + submission.latest + " of your entry has been sent");
    }

    private Team own(String slug, String ref) {
        var team = Team.at(slug, ref);
        if (!team.has(me.person())) {
            throw new NotFoundException();
        }
        return team;
    }

    private View view(Team team, @Nullable Submission submission) {
        return new View(
                team,
                team.hackathon,
                team.hackathon.phase(clock.now()) == Phase.RUNNING,
                submission == null ? List.of() : SubmissionVersion.of(submission));
    }
}
