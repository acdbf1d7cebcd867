package openhall.hackathons.judging;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openhall.hackathons.Criterion;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.hackathons.Score;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Team;
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.panel.Progress;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A judge's desk as JSON: conflicts first, then the entries, then 1 to 5 points for every criterion, by its slug. */
@Path("/api/judging/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class JudgingApi {
    record Point(
            @Nullable String criterion,
            int points,
            @Nullable String note) {}

    /** {@code feedback} is for the team, which reads it without a name once the results are final. */
    record Points(@Nullable List<Point> scores, @Nullable String feedback) {}

    record Note(
            @NotBlank(message = "Enter what the judges say of this entry")
            @Size(max = 2000, message = "The note must be 2,000 characters or fewer")
            @Nullable
            String words) {}

    record Kept(String team, int criteria) {}

    /**
     * {@code toRead} is empty until conflicts are declared and entries are shared out; {@code read} of these are read.
     * {@code done} of {@code total} readings of the whole panel.
     */
    record Panel(
            String hackathon,
            Phase phase,
            boolean declared,
            List<String> teams,
            List<String> toRead,
            long read,
            long done,
            long total) {}

    record Conflicts(@Nullable List<String> teams, @Nullable String why) {}

    record Entry(
            String team,
            String name,
            String title,
            String whatItDoes,
            @Nullable String link,
            @Nullable String repository,
            @Nullable String obstacleFor,
            @Nullable String recommendation) {}

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JUDGE)
    public Panel show(@PathParam("slug") String slug) {
        return panel(Judge.seat(slug, me.person()));
    }

    @PUT
    @Path("/conflicts")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public Panel declare(@PathParam("slug") String slug, Conflicts body) {
        var judge = Judge.seat(slug, me.person());
        var form = new ConflictForm(Objects.requireNonNullElse(body.teams(), List.of()), body.why());
        var errors = form.errors();
        var teams = form.of(judge.hackathon);
        if (teams.size() < form.teams().stream().distinct().count()) {
            errors.add("teams", "Name teams of this hackathon by their references");
        }
        forms.requireJson(form, errors);
        var at = clock.holding(judge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        judge.declare(teams, Forms.text(form.why()), at);
        return panel(judge);
    }

    @GET
    @Path("/{team}")
    @PermissionsAllowed(May.JUDGE)
    public Entry read(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var judge = Judge.seat(slug, me.person());
        var entry = ReadingDesk.entry(judge, ref);
        return new Entry(
                ref,
                entry.team.name,
                entry.title,
                entry.whatItDoes,
                entry.link,
                entry.repository,
                entry.obstacleFor,
                entry.recommendation);
    }

    @PUT
    @Path("/{team}/scores")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public Kept score(@PathParam("slug") String slug, @PathParam("team") String ref, Points body) {
        var judge = Judge.seat(slug, me.person());
        var entry = ReadingDesk.entry(judge, ref);
        var criteria = Criterion.of(judge.hackathon);
        var points = Objects.requireNonNullElse(body.scores(), List.<Point>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        // The notes are texts of a record of their own, which the check of the body does not see
        points.forEach(forms::requireJson);
        var marks = marks(criteria, points);
        forms.requireJson(body, moreErrors(criteria, points, marks).addAll(longFeedback(body.feedback())));
        var at = clock.holding(judge.hackathon, LockModeType.PESSIMISTIC_READ);
        judge.score(entry, marks, at);
        if (body.feedback() != null) {
            AssignedRead.say(judge, entry.team, Forms.text(body.feedback()));
        }
        return new Kept(ref, marks.size());
    }

    @GET
    @Path("/{team}/note")
    @PermissionsAllowed(May.JUDGE)
    public Note note(@PathParam("slug") String slug, @PathParam("team") String ref) {
        return new Note(PanelNote.wordsOn(ReadingDesk.entry(Judge.seat(slug, me.person()), ref)));
    }

    @PUT
    @Path("/{team}/note")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public Note write(@PathParam("slug") String slug, @PathParam("team") String ref, Note body) {
        var judge = Judge.seat(slug, me.person());
        var entry = ReadingDesk.entry(judge, ref);
        forms.requireJson(body);
        var at = clock.holding(judge.hackathon, LockModeType.PESSIMISTIC_READ);
        PanelNote.write(entry, Forms.text(body.words()), judge, at);
        return body;
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

    private static FormErrors longFeedback(@Nullable String feedback) {
        return Forms.text(feedback).length() > ScoreForm.LONGEST_NOTE
                ? new FormErrors().add("feedback", "What you say to the team must be 2,000 characters or fewer")
                : new FormErrors();
    }

    private Panel panel(Judge judge) {
        var hackathon = judge.hackathon;
        var phase = hackathon.phase(clock.now());
        var reading = phase.isClosedToEntries() && judge.hasDeclared();
        var toRead = reading ? AssignedRead.of(judge) : List.<AssignedRead>of();
        var progress = reading ? AssignedRead.progress(hackathon) : Progress.NONE;
        return new Panel(
                hackathon.slug,
                phase,
                judge.hasDeclared(),
                Team.of(hackathon).stream().map(team -> team.ref).toList(),
                toRead.stream().map(read -> read.submission.team.ref).toList(),
                toRead.stream().filter(AssignedRead::isRead).count(),
                progress.done(),
                progress.total());
    }
}
