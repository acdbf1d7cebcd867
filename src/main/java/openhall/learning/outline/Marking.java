package openhall.learning.outline;

import java.util.List;
import java.util.Set;
import openhall.learning.outline.Outline.OptionOutline;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;

/** A quiz with what somebody chose: a question is right when exactly its right options are chosen. */
public record Marking(List<MarkedQuestion> questions, int score, int total, boolean passed) {

    public static Marking of(StepOutline quiz, Choices choices) {
        var marked = quiz.questions().stream()
                .map(question -> new MarkedQuestion(question, choices.of(question)))
                .toList();
        var score = (int) marked.stream().filter(MarkedQuestion::right).count();
        return new Marking(marked, score, marked.size(), score >= quiz.pass());
    }

    public record MarkedQuestion(QuestionOutline question, Set<Integer> chosen) {

        public boolean right() {
            return chosen.equals(question.rightPositions());
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

        /** Some of several: the learner is told that something is missing, not what. */
        public boolean partlyRight() {
            return !right() && !chosen.isEmpty() && question.rightPositions().containsAll(chosen);
        }

        public List<MarkedOption> options() {
            return question.options().stream()
                    .map(option -> new MarkedOption(option, chosen.contains(option.position())))
                    .toList();
        }
    }

    public record MarkedOption(OptionOutline option, boolean chosen) {

        public String words() {
            if (chosen) {
                return option.right() ? "You chose this, and it is right." : "You chose this, and it is not right.";
            }
            return option.right() ? "You did not choose this, and it is right." : "You did not choose this, rightly.";
        }
    }
}
