package openhall.hackathons.judging;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import openhall.hackathons.Submission;
import openhall.hackathons.panel.AssignedRead;
import openhall.people.Me;

/** What the judges say to a team, as JSON for its members, once the results are final. */
@Path("/api/teams/{ref}/feedback")
@Produces(MediaType.APPLICATION_JSON)
class FeedbackApi {

    record Feedback(String team, List<String> notes) {}

    @Inject
    Me me;

    @GET
    @Authenticated
    public Feedback show(@PathParam("ref") String ref) {
        var entry = Submission.byTeamRef(ref);
        FeedbackPages.requireMember(entry.team, me.person());
        return new Feedback(ref, AssignedRead.notesFor(entry));
    }
}
