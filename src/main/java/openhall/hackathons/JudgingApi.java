package openhall.hackathons;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A judge's points for one entry as JSON: 1 to 5 for every criterion, by its slug. */
@Path("/api/judging/{slug}/{team}/scores")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class JudgingApi {
    record Point(
            @Nullable String criterion,
            int points,
            @Nullable String note) {}

    record Points(@Nullable List<Point> scores) {}

    record Kept(String team, int criteria) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @PUT
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public Kept score(@PathParam("slug") String slug, @PathParam("team") String ref, Points body) {
        var judge = Judge.seat(slug, me.person());
        var entry = Submission.byTeamRef(ref);
        judge.requireReading(entry.team);
        var criteria = Criterion.of(judge.hackathon);
        var points = Objects.requireNonNullElse(body.scores(), List.<Point>of());
        var marks = marks(criteria, points);
        forms.requireJson(body, moreErrors(criteria, points, marks));
        judge.score(entry, marks, clock.instant());
        return new Kept(ref, marks.size());
    }

    private static Map<Criterion, Score.Mark> marks(List<Criterion> criteria, List<Point> points) {
        Map<Criterion, Score.Mark> marks = new LinkedHashMap<>();
        for (var criterion : criteria) {
            for (var point : points) {
                if (criterion.slug.equals(point.criterion()) && point.points() >= 1 && point.points() <= 5) {
                    marks.put(criterion, new Score.Mark(point.points(), Forms.text(point.note())));
                }
            }
        }
        return marks;
    }

    private static FormErrors moreErrors(
            List<Criterion> criteria, List<Point> points, Map<Criterion, Score.Mark> marks) {
        var errors = new FormErrors();
        for (var criterion : criteria) {
            if (!marks.containsKey(criterion)) {
                errors.add("scores", "Give 1 to 5 points for " + criterion.slug);
            }
        }
        for (var point : points) {
            if (Forms.text(point.note()).length() > ScoreForm.LONGEST_NOTE) {
                errors.add("scores", "A note must be 2,000 characters or fewer");
            }
        }
        return errors;
    }
}
