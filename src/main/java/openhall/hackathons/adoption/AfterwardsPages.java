package openhall.hackathons.adoption;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** What the council promised for after a hackathon, and what services decided about its projects. Public. */
@Path("/hackathons")
class AfterwardsPages {
    @CheckedTemplate(basePath = "hackathons/reviews")
    static class Templates {
        static native TemplateInstance afterwards(
                Hackathon hackathon, @Nullable FollowUpPlan plan, List<Adoption> projects);
    }

    @GET
    @Path("/{slug}/afterwards")
    @PermitAll
    public TemplateInstance show(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        if (hackathon.finalisedAt == null) {
            throw new NotFoundException();
        }
        return Templates.afterwards(hackathon, FollowUpPlan.of(hackathon), Adoption.in(hackathon));
    }
}
