package openhall.learning.statistics;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.Arc;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.In;
import openhall.learning.Chance;
import openhall.learning.CourseVersion;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.QuestionOutline;

/**
 * The figures of courses as authors see them, and counted again. Whoever begins a module or goes quiet is counted at the
 * next fold or at night, so how many have begun and stopped is left out.
 */
public final class CohortFigures {
    private CohortFigures() {}

    /** What is stored now, by version. */
    public static Map<UUID, String> of(List<String> courses) {
        return In.tx(() -> {
            var figures = new LinkedHashMap<UUID, String>();
            courses.forEach(slug -> CourseVersion.editions(slug).forEach(each -> figures.put(each.id, words(each))));
            return figures;
        });
    }

    /** Counted again, whether or not anybody asked for it. */
    public static Map<UUID, String> again(List<String> courses, Chance chance) {
        var versions = In.tx(() -> courses.stream()
                .flatMap(slug -> CourseVersion.editions(slug).stream())
                .map(version -> version.id)
                .toList());
        versions.forEach(version -> fold(version, chance));
        return of(courses);
    }

    private static void fold(UUID version, Chance chance) {
        Arc.container().instance(CourseFold.class).get().fold(version.toString(), chance.now());
        var quizzes = In.tx(() -> CourseVersion.byId(version).outline().quizzes().stream()
                .map(quiz -> QuizFold.key(version, quiz.id()))
                .toList());
        quizzes.forEach(key -> Arc.container().instance(QuizFold.class).get().fold(key, chance.now()));
    }

    private static String words(CourseVersion version) {
        var tally = CourseTally.of(version.id);
        var course = tally == null || tally.started == 0
                ? "nobody"
                : tally.started + " " + tally.finished + " " + tally.medianDays + " " + tally.pairs;
        return course + "; " + modules(version) + "; " + questions(version);
    }

    private static String modules(CourseVersion version) {
        var ids = version.outline().modules().stream().map(ModuleOutline::id).toList();
        var finished = ModuleTally.in(ids).stream().collect(toMap(each -> each.moduleId, each -> each.finished));
        return ids.stream()
                .map(id -> String.valueOf(finished.getOrDefault(id, 0L)))
                .collect(joining(" "));
    }

    private static String questions(CourseVersion version) {
        var ids = version.outline().quizzes().stream()
                .flatMap(quiz -> quiz.questions().stream())
                .map(QuestionOutline::id)
                .toList();
        var tallies = QuestionTally.in(ids).stream().collect(toMap(each -> each.questionId, CohortFigures::question));
        return ids.stream().map(id -> tallies.getOrDefault(id, "")).collect(joining(" "));
    }

    private static String question(QuestionTally tally) {
        return tally.people == 0
                ? ""
                : tally.people + "/" + tally.facility + "/" + tally.discrimination + "/"
                        + Arrays.toString(tally.chosen);
    }
}
