package openhall.hackathons.scoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;

/** What the judges look for, what it weighs, and what the points mean. Public before the event, so that teams can aim. */
@Path("/hackathons/{slug}/criteria")
class CriteriaPages {
    @CheckedTemplate(basePath = "hackathons/scoring")
    static class Templates {
        static native TemplateInstance criteria(Hackathon hackathon, List<Criterion> criteria);
    }

    @GET
    @PermitAll
    public TemplateInstance criteria(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return Templates.criteria(hackathon, Criterion.of(hackathon));
    }
}
