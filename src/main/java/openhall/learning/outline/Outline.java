package openhall.learning.outline;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything a version of a course holds, in the order of its author. */
public record Outline(List<ModuleOutline> modules, List<SkillOutline> skills, List<GoalOutline> goals) {

    public record ModuleOutline(
            UUID id, int position, String slug, String title, String outcome, int minutes, List<StepOutline> steps) {

        public @Nullable StepOutline step(int number) {
            return number < 1 || number > steps.size() ? null : steps.get(number - 1);
        }
    }

    /** {@code pass} is how many right answers a quiz needs; 0 for a reading or a task. */
    public record StepOutline(
            UUID id,
            int position,
            StepKind kind,
            String title,
            String body,
            int pass,
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

        public @Nullable QuestionOutline question(int number) {
            return number < 1 || number > questions.size() ? null : questions.get(number - 1);
        }
    }

    public record QuestionOutline(
            UUID id, int position, String text, String detail, boolean multiple, List<OptionOutline> options) {

        /** The name of the question's field in a form. */
        public String field() {
            return "q" + position;
        }

        public Set<Integer> rightPositions() {
            return options.stream()
                    .filter(OptionOutline::right)
                    .map(OptionOutline::position)
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean offers(int option) {
            return option >= 1 && option <= options.size();
        }
    }

    public record OptionOutline(int position, String text, boolean right, String feedback) {}

    /** A skill that completing the course gives evidence of, with the level in words. */
    public record SkillOutline(String key, String title, String level, String path) {}

    /** A goal of the council's strategy that the course serves. */
    public record GoalOutline(String title, String path) {}

    public @Nullable ModuleOutline module(String slug) {
        return modules.stream()
                .filter(module -> module.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }
}
