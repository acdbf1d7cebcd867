package openhall.hackathons.entries;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** A project as JSON, for whoever may see its page. */
@Path("/api/hackathons/{slug}/projects/{team}")
@Produces(MediaType.APPLICATION_JSON)
class ProjectApi {
    record Project(
            String team,
            String name,
            String challenge,
            Submission.Outcome outcome,
            String title,
            String whatItDoes,
            @Nullable String obstacleFor,
            @Nullable String recommendation,
            @Nullable String link,
            @Nullable String repository,
            @Nullable String licence,
            int version,
            Instant submittedAt,
            @Nullable String lockedSha256) {
        static Project of(ProjectView view) {
            var entry = view.entry();
            var reading = view.reading();
            return new Project(
                    view.team().ref,
                    view.team().name,
                    view.challenge().slug,
                    entry.outcome,
                    entry.title,
                    entry.whatItDoes,
                    entry.obstacleFor,
                    entry.recommendation,
                    entry.link,
                    entry.repository,
                    reading == null ? null : reading.licenceName,
                    entry.latest,
                    entry.submittedAt,
                    entry.lockedSha256);
        }
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    @PermitAll
    public Project project(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var entry = Submission.at(slug, ref);
        var phase = entry.team.hackathon.phase(clock.now());
        if (!ProjectView.isShown(entry, phase, me)) {
            throw new NotFoundException();
        }
        return Project.of(ProjectView.of(entry, phase));
    }
}
