package openhall.learning.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything a version of a course holds, in the order of its author. */
public record Outline(List<ModuleOutline> modules, List<SkillOutline> skills, List<GoalOutline> goals) {

    /** {@code atWork} is how to use it at work, shown when the module's quiz is passed. */
    public record ModuleOutline(
            UUID id,
            int position,
            String slug,
            String title,
            String outcome,
            String atWork,
            int minutes,
            List<StepOutline> steps) {

        /** The step of another version in this one; only where the two fit. */
        public StepOutline counterpart(StepOutline other) {
            return steps.get(other.position() - 1);
        }

        public @Nullable StepOutline step(int number) {
            return number < 1 || number > steps.size() ? null : steps.get(number - 1);
        }
    }

    /** {@code questions} are all that a quiz can ask; of a pool only some are drawn. */
    public record StepOutline(
            UUID id,
            int position,
            StepKind kind,
            String title,
            String body,
            StepContent content,
            List<QuestionOutline> questions) {

        public boolean isReading() {
            return kind == StepKind.READING;
        }

        public boolean isTask() {
            return kind == StepKind.TASK;
        }

        public boolean isQuiz() {
            return kind == StepKind.QUIZ;
        }

        /** Whether there is more to do in it after it is done: another ending, another thought, a line to untick. */
        public boolean mayChange() {
            return kind == StepKind.SCENARIO || kind == StepKind.REFLECTION || kind == StepKind.CHECKLIST;
        }

        /** What holds for the whole quiz; only of a quiz. */
        public StepContent.Quiz quiz() {
            return (StepContent.Quiz) content;
        }

        public @Nullable QuestionOutline question(int number) {
            return number < 1 || number > questions.size() ? null : questions.get(number - 1);
        }
    }

    /** {@code pool} is null for a question that is always asked. */
    public record QuestionOutline(
            UUID id,
            int position,
            String text,
            String detail,
            int marks,
            boolean partMarks,
            @Nullable String pool,
            Ask ask) {

        /** The name of the question's field in a form; a question with several fields counts them: q3-1, q3-2. */
        public String field() {
            return "q" + position;
        }

        public String field(int part) {
            return field() + "-" + part;
        }

        /** What an answer earns, to the hundredth of a mark. */
        public BigDecimal earned(List<String> given) {
            var share = ask.share(given);
            var counted = share == 1 || partMarks ? share : 0;
            return BigDecimal.valueOf(Math.round(counted * marks * 100), 2);
        }
    }

    /** A skill that completing the course gives evidence of, with the level in words. */
    public record SkillOutline(String key, String title, String level, String path) {}

    /** A goal of the council's strategy that the course serves. */
    public record GoalOutline(String title, String path) {}

    /** The module of another version in this one; only where the two fit. */
    public ModuleOutline counterpart(ModuleOutline other) {
        return Objects.requireNonNull(module(other.slug()));
    }

    public List<StepOutline> quizzes() {
        return modules.stream()
                .flatMap(module -> module.steps().stream())
                .filter(StepOutline::isQuiz)
                .toList();
    }

    public @Nullable ModuleOutline module(String slug) {
        return modules.stream()
                .filter(module -> module.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }
}
