package openhall.learning.outline;

import java.math.BigDecimal;
import java.util.List;
import openhall.learning.outline.Outline.QuestionOutline;

/** An attempt at a quiz with what it earns. Marks are to the hundredth. */
public record Marking(List<MarkedQuestion> questions, BigDecimal score, int total, BigDecimal needed) {

    public static Marking of(Draw draw, Answers answers) {
        var marked = draw.questions().stream()
                .map(question -> new MarkedQuestion(question, answers.of(question), draw.order(question)))
                .toList();
        var score = marked.stream().map(MarkedQuestion::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Marking(marked, score, draw.total(), draw.step().quiz().pass());
    }

    public boolean passed() {
        return score.compareTo(needed) >= 0;
    }

    /** How many marks are needed, as people write it. */
    public String pass() {
        return needed.stripTrailingZeros().toPlainString();
    }

    /** {@code order} is how its options or lines were shown. */
    public record MarkedQuestion(QuestionOutline question, List<String> given, List<Integer> order) {

        public BigDecimal earned() {
            return question.earned(given);
        }

        public boolean right() {
            return question.ask().share(given) == 1;
        }

        public String words() {
            if (right()) {
                return "Right";
            }
            return partlyRight() ? "Partly right" : "Not right";
        }

        public String kind() {
            return right() ? "good" : "warn";
        }

        public boolean partlyRight() {
            return !right() && question.ask().share(given) > 0;
        }

        public List<Ask.Told> told(boolean passed) {
            return question.ask() instanceof OrderingAsk lines && !passed
                    ? lines.told(given, order)
                    : question.ask().told(given, passed);
        }
    }
}
