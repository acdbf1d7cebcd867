package openhall.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import openhall.learning.outline.Outline;
import openhall.learning.outline.Outline.GoalOutline;
import openhall.learning.outline.Outline.ModuleOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.SkillOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.Question;
import openhall.strategy.Goal;

/** Versions and their outlines, each read from the database once: a version never changes. */
public final class Outlines {
    /** A version, loaded and no longer tied to whoever read it, with all it holds. */
    public record Edition(CourseVersion version, Outline outline) {}

    private static final Map<UUID, Edition> KEPT = new ConcurrentHashMap<>();

    private Outlines() {}

    static Outline of(CourseVersion version) {
        return edition(version).outline();
    }

    /** Not computeIfAbsent: nobody may wait for a connection while holding the map. Two may read the same at once. */
    public static Edition edition(CourseVersion version) {
        var kept = KEPT.get(version.id);
        if (kept == null) {
            kept = read(CourseVersion.findById(version.id));
            KEPT.put(version.id, kept);
        }
        return kept;
    }

    private static Edition read(CourseVersion version) {
        return new Edition(version, new Outline(modules(version.id), skills(version.id), goals(version)));
    }

    private static List<ModuleOutline> modules(UUID version) {
        var rows = Step.of(version);
        var questions = questions(version);
        var steps = rows.stream().collect(groupingBy(step -> step.module, LinkedHashMap::new, toList()));
        return steps.entrySet().stream()
                .map(entry -> module(entry.getKey(), entry.getValue(), questions))
                .toList();
    }

    private static ModuleOutline module(
            CourseModule module, List<Step> steps, Map<UUID, List<QuestionOutline>> questions) {
        var outlines = steps.stream()
                .map(step -> step(step, questions.getOrDefault(step.id, List.of())))
                .toList();
        return new ModuleOutline(
                module.id,
                module.position,
                module.slug,
                module.title,
                module.outcome,
                module.atWork,
                module.minutes,
                outlines);
    }

    private static StepOutline step(Step step, List<QuestionOutline> questions) {
        return new StepOutline(step.id, step.position, step.kind, step.title, step.body, step.content(), questions);
    }

    /** By the step they belong to. */
    private static Map<UUID, List<QuestionOutline>> questions(UUID version) {
        return Question.of(version).stream()
                .collect(groupingBy(question -> question.step.id, mapping(Question::outline, toList())));
    }

    private static List<SkillOutline> skills(UUID version) {
        return CourseSkill.of(version).stream()
                .map(gain -> new SkillOutline(
                        gain.skill.key,
                        gain.skill.title,
                        gain.level.text(),
                        gain.skill.subject().path()))
                .toList();
    }

    private static List<GoalOutline> goals(CourseVersion version) {
        return version.goalList().stream()
                .map(Goal::bySlug)
                .filter(Objects::nonNull)
                .map(Goal::subject)
                .map(subject -> new GoalOutline(subject.title(), subject.path()))
                .toList();
    }
}
