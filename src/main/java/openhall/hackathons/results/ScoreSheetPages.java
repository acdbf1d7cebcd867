package openhall.hackathons.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.people.May;

/** The final scores of all entries on one page, for organisers. */
@Path("/organise/{slug}/scores")
class ScoreSheetPages {
    @CheckedTemplate(basePath = "hackathons/results")
    static class Templates {
        static native TemplateInstance scores(ScoreSheet sheet);
    }

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance scores(@PathParam("slug") String slug) {
        return Templates.scores(ScoreSheet.of(slug));
    }
}
