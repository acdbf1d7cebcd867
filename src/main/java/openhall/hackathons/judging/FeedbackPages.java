package openhall.hackathons.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.people.Me;

/** What the judges say to a team, once the results are final. It says nothing of who wrote what. */
@Path("/hackathons/{slug}/teams/{team}/feedback")
class FeedbackPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance feedback(Team team, List<String> notes);
    }

    @Inject
    Me me;

    @GET
    @Authenticated
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var entry = Submission.byTeamRef(ref);
        var team = entry.team;
        if (!team.hackathon.slug.equals(slug) || team.hackathon.finalisedAt == null || !team.has(me.person())) {
            throw new NotFoundException();
        }
        return Templates.feedback(team, AssignedRead.notesFor(entry));
    }

    static String path(Team team) {
        return team.path() + "/feedback";
    }
}
