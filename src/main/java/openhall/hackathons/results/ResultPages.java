package openhall.hackathons.results;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import openhall.hackathons.Adoption;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.people.May;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** Final results: for everybody in bands and prizes, and with scores for the team, its judges and organisers. */
@Path("/hackathons/{slug}/results")
class ResultPages {
    @CheckedTemplate(basePath = "hackathons/results")
    static class Templates {
        static native TemplateInstance results(Hackathon hackathon, List<Shown> lines, Board board);

        static native TemplateInstance teamResult(Hackathon hackathon, Result result);
    }

    /** A line of the board, and what became of the project since. */
    record Shown(Board.Line line, String became) {
        public String path() {
            return "/adoption/" + line.teamRef();
        }
    }

    @Inject
    Me me;

    @GET
    @PermitAll
    public TemplateInstance results(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var board = Board.of(hackathon).orElseThrow(NotFoundException::new);
        return Templates.results(hackathon, lines(hackathon, board), board);
    }

    private static List<Shown> lines(Hackathon hackathon, Board board) {
        var states = Adoption.statesByTeam(hackathon);
        return board.lines().stream()
                .map(line -> new Shown(line, became(states.get(line.teamRef()))))
                .toList();
    }

    private static String became(Adoption.@Nullable State state) {
        return state == null ? "Waiting to be offered to a service" : state.text();
    }

    @GET
    @Path("/{team}")
    @Authenticated
    public TemplateInstance team(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var result = Result.ofTeam(slug, ref);
        if (result == null || !maySee(me, result)) {
            throw new NotFoundException();
        }
        return Templates.teamResult(result.hackathon, result);
    }

    /** Who is in none of these groups is told that there is no such page. */
    static boolean maySee(Me me, Result result) {
        return me.may(May.ORGANISE)
                || ResultMember.isIn(result, me.personId())
                || Judge.stays(result.hackathon, me.person());
    }
}
