package openhall.hackathons.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.activity.BaseUrl;
import openhall.hackathons.Challenge;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.hackathons.results.Board;

/** A board for the pages of others: no script, no cookie, no form, and nothing about whoever looks. */
@Path("/hackathons")
class EmbedPages {
    @CheckedTemplate(basePath = "hackathons/board")
    static class Templates {
        static native TemplateInstance board(View view);
    }

    record View(Hackathon hackathon, Phase phase, List<Challenge> challenges, int teams, List<Board.Line> lines) {
        public String address() {
            return BaseUrl.of(hackathon.path());
        }
    }

    @Inject
    SiteClock clock;

    @GET
    @Path("/{slug}/board")
    @PermitAll
    public TemplateInstance board(@PathParam("slug") String slug) {
        var hackathon = Hackathon.shown(slug);
        return Templates.board(new View(
                hackathon,
                hackathon.phase(clock.now()),
                Challenge.published(hackathon),
                Team.of(hackathon).size(),
                Board.of(hackathon).map(Board::lines).orElse(List.of())));
    }
}
