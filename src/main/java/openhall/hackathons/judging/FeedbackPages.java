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
import openhall.hackathons.panel.AssignedRead;
import openhall.people.Me;
import openhall.people.Person;

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
        if (!team.hackathon.slug.equals(slug)) {
            throw new NotFoundException();
        }
        requireMember(team, me.person());
        return Templates.feedback(team, AssignedRead.notesFor(entry));
    }

    /** For everybody else, and before the results are final, there is nothing to read. */
    static void requireMember(Team team, Person person) {
        if (team.hackathon.finalisedAt == null || !team.has(person)) {
            throw new NotFoundException();
        }
    }

    static String path(Team team) {
        return team.path() + "/feedback";
    }
}
