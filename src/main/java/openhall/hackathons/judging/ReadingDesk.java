package openhall.hackathons.judging;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
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
import openhall.hackathons.panel.AssignedRead;
import openhall.hackathons.panel.Progress;
import openhall.people.OrgUnit;
import openhall.web.FormErrors;
import openhall.web.Forms;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** What a judge does, the same for judges with an account and for guests: conflicts first, then entries, then points. */
@ApplicationScoped
public class ReadingDesk {
    private static final String OWN_SERVICE = "My service set the challenge of this team.";

    @CheckedTemplate(basePath = "hackathons")
    static class Templates {
        static native TemplateInstance panel(PanelView view, ConflictForm form, FormErrors errors);

        static native TemplateInstance scoring(EntryView view, FormErrors errors);

        static native TemplateInstance note(NoteView view, NoteForm form, FormErrors errors);
    }

    @Inject
    Forms forms;

    @Inject
    SiteClock clock;

    public TemplateInstance show(Judge judge, Base base, @Nullable String after) {
        return Templates.panel(view(judge, base, after), proposed(judge), FormErrors.none());
    }

    public void declare(Judge judge, ConflictForm form, Base base) {
        forms.require(form, form.errors(), errors -> Templates.panel(view(judge, base, null), form, errors));
        var at = clock.holding(judge.hackathon, LockModeType.PESSIMISTIC_WRITE);
        judge.declare(form.of(judge.hackathon), Forms.text(form.why()), at);
    }

    public TemplateInstance read(Judge judge, String ref, Base base) {
        var entry = entry(judge, ref);
        var criteria = Criterion.of(judge.hackathon);
        var read = AssignedRead.live(judge, entry.team);
        var form = ScoreForm.of(criteria, Score.by(judge, entry), read == null ? null : read.note);
        return Templates.scoring(view(entry, criteria, form, base), FormErrors.none());
    }

    /** The name of the team whose entry was scored. */
    public String score(Judge judge, String ref, ScoreForm form, Base base) {
        var entry = entry(judge, ref);
        var criteria = Criterion.of(judge.hackathon);
        forms.require(
                form,
                form.moreErrors(criteria),
                errors -> Templates.scoring(view(entry, criteria, form, base), errors));
        var at = clock.holding(judge.hackathon, LockModeType.PESSIMISTIC_READ);
        judge.score(entry, form.marks(criteria), at);
        AssignedRead.say(judge, entry.team, Forms.text(form.feedback()));
        return entry.team.name;
    }

    public TemplateInstance note(Judge judge, String ref, Base base) {
        var entry = entry(judge, ref);
        return Templates.note(note(entry, base), new NoteForm(PanelNote.wordsOn(entry)), FormErrors.none());
    }

    public void write(Judge judge, String ref, NoteForm form, Base base) {
        var entry = entry(judge, ref);
        forms.require(form, errors -> Templates.note(note(entry, base), form, errors));
        var at = clock.holding(judge.hackathon, LockModeType.PESSIMISTIC_READ);
        PanelNote.write(entry, Forms.text(form.words()), judge, at);
    }

    static Submission entry(Judge judge, String ref) {
        judge.requireDeclared();
        var entry = Submission.byTeamRef(ref);
        judge.requireReading(entry.team);
        return entry;
    }

    private NoteView note(Submission entry, Base base) {
        return new NoteView(entry, isOpen(entry.team.hackathon), base);
    }

    private boolean isOpen(Hackathon hackathon) {
        return hackathon.phase(clock.now()).takesScores();
    }

    private EntryView view(Submission entry, List<Criterion> criteria, ScoreForm form, Base base) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < criteria.size(); i++) {
            questions.add(
                    new Question("points" + (i + 1), "note" + (i + 1), criteria.get(i), form.points(i), form.note(i)));
        }
        return new EntryView(entry, isOpen(entry.team.hackathon), base, List.copyOf(questions), form.feedback());
    }

    private PanelView view(Judge judge, Base base, @Nullable String after) {
        var hackathon = judge.hackathon;
        var phase = hackathon.phase(clock.now());
        var reading = phase.isClosedToEntries() && judge.hasDeclared();
        return new PanelView(
                judge,
                phase,
                base,
                phase.takesScores() ? teams(hackathon) : List.of(),
                reading ? entries(judge, base) : List.of(),
                reading ? AssignedRead.progress(hackathon) : Progress.NONE,
                after);
    }

    private static List<ToRead> entries(Judge judge, Base base) {
        return AssignedRead.of(judge).stream()
                .map(read -> new ToRead(read.submission, read.isRead(), base.entry(read.submission.team)))
                .toList();
    }

    /** Teams of a challenge that the judge's own service set are ticked already; the judge decides. */
    private ConflictForm proposed(Judge judge) {
        if (judge.hasDeclared() || judge.isGuest() || !isOpen(judge.hackathon)) {
            return new ConflictForm(List.of(), null);
        }
        // All units at once, so that going up from each service asks nothing
        OrgUnit.everyUnit();
        var teams = Team.of(judge.hackathon).stream()
                .filter(judge::setByOwnService)
                .map(team -> team.ref)
                .toList();
        return new ConflictForm(teams, teams.isEmpty() ? null : OWN_SERVICE);
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
