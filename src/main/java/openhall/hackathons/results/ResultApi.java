package openhall.hackathons.results;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import openhall.hackathons.Hackathon;
import openhall.people.Me;
import org.jspecify.annotations.Nullable;

/** Final results as JSON; 404 until they are final. */
@Path("/api/hackathons/{slug}/results")
@Produces(MediaType.APPLICATION_JSON)
class ResultApi {
    record Won(String prize, boolean byVote, int position) {}

    /** {@code votes} is null where the public had no vote. */
    record Project(
            String team,
            String teamName,
            String title,
            String challenge,
            String band,
            String reason,
            List<Won> won,
            @Nullable Long votes,
            @Nullable String lockedSha256,
            @Nullable String panelNote) {
        static Project of(Board.Line line) {
            var won = line.won().stream()
                    .map(prize -> new Won(prize.prize(), prize.byVote(), prize.position()))
                    .toList();
            return new Project(
                    line.teamRef(),
                    line.teamName(),
                    line.title(),
                    line.challengeSlug(),
                    line.band().text(),
                    line.reason(),
                    won,
                    line.votes(),
                    line.lockedSha256(),
                    line.panelNote());
        }
    }

    /**
     * {@code sha256} is the fingerprint of the document that was signed; {@code why} says whether strict and lenient
     * judges were allowed for.
     */
    record Results(String hackathon, String sha256, String why, List<Project> projects) {}

    /** As texts with two decimals; {@code weighed} says whether strict and lenient judges were allowed for. */
    record Scores(String team, int reads, String mean, String adjusted, boolean weighed, String reason) {
        static Scores of(Result result) {
            return new Scores(
                    Objects.requireNonNullElse(result.teamRef, ""),
                    result.reads,
                    result.meanScore.toPlainString(),
                    Objects.requireNonNullElse(result.adjustedScore, result.meanScore)
                            .toPlainString(),
                    result.adjusted,
                    Objects.requireNonNullElse(result.reason, ""));
        }
    }

    @Inject
    Me me;

    /** For the team, the judges and organisers; 404 for everybody else. */
    @GET
    @Path("/{team}")
    @Authenticated
    public Scores scores(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var result = Result.ofTeam(slug, ref);
        if (result == null || !ResultPages.maySee(me, result)) {
            throw new NotFoundException();
        }
        return Scores.of(result);
    }

    @GET
    @PermitAll
    public Results results(@PathParam("slug") String slug) {
        var hackathon = Hackathon.named(slug);
        var board = Board.of(hackathon).orElseThrow(NotFoundException::new);
        return new Results(
                slug,
                board.sha256(),
                board.why(),
                board.lines().stream().map(Project::of).toList());
    }
}
