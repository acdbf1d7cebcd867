package openhall.hackathons.prizes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;

/** What there is to win, and who decides. Public. */
@Path("/hackathons/{slug}/prizes")
class PublicPrizePages {
    @CheckedTemplate(basePath = "hackathons/prizes")
    static class Templates {
        static native TemplateInstance prizeList(Hackathon hackathon, List<Prize> prizes, List<Challenge> challenges);
    }

    @GET
    @PermitAll
    public TemplateInstance prizes(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        if (!hackathon.isPublished()) {
            throw new NotFoundException();
        }
        return Templates.prizeList(hackathon, Prize.shown(hackathon), Challenge.published(hackathon));
    }
}
