package openhall.hackathons.panel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Judge;
import openhall.hackathons.Phase;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The panel as its organiser sees it: who judges, how far each is, and who reads what. No points stand here. */
record JudgesView(
        Hackathon hackathon,
        Phase phase,
        List<Line> lines,
        List<Reading> readings,
        @Nullable String after) {
    private static final int PAGE = 50;

    record Line(Judge judge, Progress progress, String path) {
        public String state() {
            if (judge.stoodDownAt != null) {
                return "Left the panel";
            }
            if (!judge.hasDeclared()) {
                return "Conflicts not declared";
            }
            return progress.total() > 0 && progress.isDone() ? "All read" : "Reading";
        }

        public boolean isBehind() {
            return Reminders.isBehind(judge, progress);
        }

        /** What is left for this judge to do. */
        public String left() {
            return judge.hasDeclared()
                    ? progress.done() + " of " + progress.total() + " entries read"
                    : "conflicts not declared";
        }
    }

    /** An entry, and the judges who were given it. */
    record Reading(String team, String judges) {}

    static JudgesView of(Hackathon hackathon, Phase phase, @Nullable String after) {
        var reads = AssignedRead.of(hackathon);
        var progress = AssignedRead.progressByJudge(reads);
        var lines = Judge.panel(hackathon).stream()
                .map(judge -> line(hackathon, judge, progress))
                .toList();
        return new JudgesView(hackathon, phase, lines, readings(reads), after);
    }

    private static Line line(Hackathon hackathon, Judge judge, Map<UUID, Progress> progress) {
        var path = PanelPages.path(hackathon) + "/" + judge.id;
        return new Line(judge, progress.getOrDefault(judge.id, Progress.NONE), path);
    }

    private static List<Reading> readings(List<AssignedRead> reads) {
        var judges = new TreeMap<String, TreeSet<String>>();
        for (var read : reads) {
            judges.computeIfAbsent(read.submission.team.name, team -> new TreeSet<>())
                    .add(read.judge.shownName());
        }
        return judges.entrySet().stream()
                .map(each -> new Reading(each.getKey(), String.join(", ", each.getValue())))
                .toList();
    }

    /** A key is that of one of the two lists on the page: the other one begins at its beginning. */
    public KeyPage<Line> judgesPage() {
        return KeyPage.among(lines, PAGE, line -> line.judge().id.toString(), after);
    }

    public KeyPage<Reading> readingsPage() {
        return KeyPage.among(readings, PAGE, Reading::team, after);
    }

    public String path() {
        return PanelPages.path(hackathon);
    }

    public String sharingPath() {
        return path() + "/sharing";
    }

    public String remindersPath() {
        return path() + "/reminders";
    }

    /** Judges who have something to do now and have not done it; none before entries have closed. */
    public List<Line> behind() {
        return phase.takesScores() ? lines.stream().filter(Line::isBehind).toList() : List.of();
    }

    /** Links of guests end with judging; what is missing after that goes to judges with an account. */
    public boolean isTooLateForGuests() {
        return phase == Phase.RESULTS_HELD;
    }

    public String deskPath() {
        return "/organise/" + hackathon.slug;
    }

    public boolean isShared() {
        return hackathon.assignedAt != null;
    }

    public boolean isOpen() {
        return !phase.isFinal() && phase != Phase.CANCELLED;
    }

    public long done() {
        return lines.stream().mapToLong(line -> line.progress().done()).sum();
    }

    public long total() {
        return lines.stream().mapToLong(line -> line.progress().total()).sum();
    }
}
