package openhall.learning.statistics;

import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.learning.CourseVersion;
import openhall.learning.outline.Outline;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.web.Formats;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** How one version of a course goes: page, CSV and API all read this one, and it reads what is stored. */
record Statistics(
        String slug,
        CourseVersion version,
        List<CourseVersion> versions,
        DropOff way,
        List<ModuleLine> modules,
        List<QuizLine> quizzes) {
    /** Fewer people than this could be known by their numbers. */
    static final int FEWEST = 5;

    static final String FEW = "Fewer than 5 people so far";

    /** The latest version when none is named; a version or a course that is not there is not found. */
    static Statistics of(String slug, @Nullable String number) {
        var versions = CourseVersion.editions(slug);
        var version = versions.stream()
                .filter(each -> number == null
                        || number.isEmpty()
                        || String.valueOf(each.number).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var outline = version.outline();
        var way = new DropOff(CourseTally.of(version.id));
        return new Statistics(slug, version, versions, way, modules(outline, way), quizzes(outline));
    }

    private static List<ModuleLine> modules(Outline outline, DropOff way) {
        var ids = outline.modules().stream().map(ModuleOutline::id).toList();
        var tallies = ModuleTally.in(ids).stream().collect(toMap(tally -> tally.moduleId, Function.identity()));
        return outline.modules().stream()
                .map(module -> new ModuleLine(module, way, tallies.get(module.id())))
                .toList();
    }

    private static List<QuizLine> quizzes(Outline outline) {
        var ids = outline.quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .map(QuestionOutline::id)
                .toList();
        var tallies = QuestionTally.in(ids).stream().collect(toMap(tally -> tally.questionId, Function.identity()));
        return outline.modules().stream()
                .flatMap(module -> module.steps().stream()
                        .filter(StepOutline::isQuiz)
                        .map(quiz -> QuizLine.of(module, quiz, tallies)))
                .toList();
    }

    public String path() {
        return "/authoring/" + slug + "/statistics";
    }

    public String csvPath() {
        return path() + ".csv?version=" + version.number;
    }

    public String number() {
        return String.valueOf(version.number);
    }

    public List<Option> options() {
        return versions.stream()
                .map(each -> Option.of(
                        String.valueOf(each.number),
                        "Version " + each.number + ", published " + Formats.date(each.publishedAt)))
                .toList();
    }

    /** How far people came in one module. */
    record ModuleLine(
            ModuleOutline module, DropOff way, @Nullable ModuleTally tally) {
        public long begun() {
            return tally == null ? 0 : tally.begun;
        }

        public long finished() {
            return tally == null ? 0 : tally.finished;
        }

        public long stopped() {
            return tally == null ? 0 : tally.stopped;
        }
    }

    record QuizLine(ModuleOutline module, StepOutline quiz, List<QuestionLine> questions) {
        private static QuizLine of(ModuleOutline module, StepOutline quiz, Map<UUID, QuestionTally> tallies) {
            var questions = quiz.questions().stream()
                    .map(question -> new QuestionLine(question, tallies.get(question.id())))
                    .toList();
            return new QuizLine(module, quiz, questions);
        }
    }
}
