package openhall.hackathons.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.hackathons.Criterion;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Score;
import openhall.hackathons.SiteClock;
import openhall.hackathons.Submission;
import openhall.hackathons.Team;
import openhall.hackathons.TeamMember;
import openhall.people.May;
import openhall.people.Me;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import openhall.web.Redirect;
import org.jboss.resteasy.reactive.RestResponse;

/** A judge's desk: conflicts first, then the entries to read, then the points. */
@Path("/judging")
class JudgingPages {
    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance judging(List<Seat> seats);

        static native TemplateInstance panel(PanelView view, ConflictForm form, FormErrors errors);

        static native TemplateInstance scoring(EntryView view, FormErrors errors);
    }

    @Inject
    Me me;

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    @GET
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance index() {
        var at = clock.now();
        return Templates.judging(Judge.seatsOf(me.person()).stream()
                .map(judge -> new Seat(judge.hackathon, judge.hackathon.phase(at), judge.hasDeclared()))
                .toList());
    }

    @GET
    @Path("/{slug}")
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance show(@PathParam("slug") String slug) {
        var judge = Judge.seat(slug, me.person());
        return Templates.panel(view(judge), new ConflictForm(List.of(), null), FormErrors.none());
    }

    @POST
    @Path("/{slug}/conflicts")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public RestResponse<Void> declare(@PathParam("slug") String slug, @BeanParam ConflictForm form) {
        var judge = Judge.seat(slug, me.person());
        forms.require(form, form.errors(), errors -> Templates.panel(view(judge), form, errors));
        judge.declare(form.of(judge.hackathon), Forms.text(form.why()), clock.now());
        return Redirect.to("/judging/" + slug, "Your conflicts have been kept");
    }

    @GET
    @Path("/{slug}/{team}")
    @PermissionsAllowed(May.JUDGE)
    public TemplateInstance read(@PathParam("slug") String slug, @PathParam("team") String ref) {
        var judge = Judge.seat(slug, me.person());
        var entry = entry(judge, ref);
        var criteria = Criterion.of(judge.hackathon);
        var form = ScoreForm.of(criteria, Score.by(judge, entry));
        return Templates.scoring(view(entry, criteria, form), FormErrors.none());
    }

    @POST
    @Path("/{slug}/{team}/scores")
    @PermissionsAllowed(May.JUDGE)
    @Transactional
    public RestResponse<Void> score(
            @PathParam("slug") String slug, @PathParam("team") String ref, @BeanParam ScoreForm form) {
        var judge = Judge.seat(slug, me.person());
        var entry = entry(judge, ref);
        var criteria = Criterion.of(judge.hackathon);
        forms.require(
                form, form.moreErrors(criteria), errors -> Templates.scoring(view(entry, criteria, form), errors));
        judge.score(entry, form.marks(criteria), clock.now());
        return Redirect.to("/judging/" + slug, "Your points for " + entry.team.name + " have been kept");
    }

    private static Submission entry(Judge judge, String ref) {
        var entry = Submission.byTeamRef(ref);
        judge.requireReading(entry.team);
        return entry;
    }

    private EntryView view(Submission entry, List<Criterion> criteria, ScoreForm form) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < criteria.size(); i++) {
            questions.add(
                    new Question("points" + (i + 1), "note" + (i + 1), criteria.get(i), form.points(i), form.note(i)));
        }
        var hackathon = entry.team.hackathon;
        var open = hackathon.phase(clock.now()).takesScores();
        return new EntryView(entry, hackathon, entry.team.challenge, open, List.copyOf(questions));
    }

    private PanelView view(Judge judge) {
        var hackathon = judge.hackathon;
        var phase = hackathon.phase(clock.now());
        var reading = phase.isClosedToEntries() && judge.hasDeclared();
        return new PanelView(
                hackathon, phase, judge.hasDeclared(), teams(hackathon), reading ? entries(judge) : List.of());
    }

    private static List<ToRead> entries(Judge judge) {
        var standings = Standings.of(judge.hackathon);
        var conflicts = Conflict.teamIdsOf(judge);
        return Submission.of(judge.hackathon).stream()
                .filter(entry -> !conflicts.contains(entry.team.id))
                .map(entry -> new ToRead(entry, standings.readBy(judge, entry), standings.reads(entry)))
                .toList();
    }

    /** Members are named here, because a judge cannot know of a conflict without knowing who is in a team. */
    private static List<Option> teams(Hackathon hackathon) {
        Map<UUID, String> names = TeamMember.in(hackathon).stream()
                .collect(Collectors.groupingBy(
                        member -> member.team.id,
                        Collectors.mapping(member -> member.person.name, Collectors.joining(", "))));
        return Team.of(hackathon).stream()
                .map(team -> new Option(team.ref, team.name, names.getOrDefault(team.id, "")))
                .toList();
    }
}
