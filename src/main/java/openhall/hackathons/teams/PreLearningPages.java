package openhall.hackathons.teams;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import openhall.hackathons.Hackathon;
import openhall.people.May;

/** How many people took the courses that challenges name. */
@Path("/organise/{slug}/learning")
class PreLearningPages {
    @CheckedTemplate(basePath = "hackathons/teams")
    static class Templates {
        static native TemplateInstance learning(View view);
    }

    record View(Hackathon hackathon, PreLearning learning) {
        public String deskPath() {
            return "/organise/" + hackathon.slug;
        }
    }

    @GET
    @PermissionsAllowed(May.ORGANISE)
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        return Templates.learning(new View(hackathon, PreLearning.of(hackathon)));
    }
}
