package openhall.hackathons.entries;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.people.Me;

/** A project's own page. Judges read it in judging until the results are final, so here it is not there for them. */
@Path("/hackathons/{slug}/projects/{team}")
class ProjectPages {
    @CheckedTemplate(basePath = "hackathons/entries")
    static class Templates {
        static native TemplateInstance project(ProjectView view);
    }

    @Inject
    Me me;

    @Inject
    SiteClock clock;

    @GET
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var entry = Submission.at(slug, ref);
        var phase = entry.team.hackathon.phase(clock.now());
        if (!ProjectView.isShown(entry, phase, me)) {
            throw new NotFoundException();
        }
        return Templates.project(ProjectView.of(entry, phase));
    }
}
