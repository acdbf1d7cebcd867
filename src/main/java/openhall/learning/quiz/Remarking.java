package openhall.learning.quiz;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import openhall.learning.outline.Answers;
import openhall.learning.versions.Difference.Remarked;

/** How many attempts would be marked again if these quizzes changed, and how many of them would pass that have not. */
public record Remarking(long attempts, long passing) {
    public static final Remarking NONE = new Remarking(0, 0);

    /** In two statements, however many quizzes and attempts there are. */
    public static Remarking of(Collection<Remarked> quizzes) {
        if (quizzes.isEmpty()) {
            return NONE;
        }
        var byStep = quizzes.stream().collect(toMap(quiz -> quiz.before().id(), Function.identity()));
        var attempts = QuizAttempt.at(byStep.keySet());
        var answers = QuizAnswer.handedInAt(byStep.keySet());
        var passing = attempts.stream()
                .filter(attempt -> !attempt.passed() && passes(attempt, byStep, answers))
                .count();
        return new Remarking(attempts.size(), passing);
    }

    private static boolean passes(HandedIn attempt, Map<UUID, Remarked> byStep, Map<UUID, Answers> answers) {
        var quiz = byStep.get(attempt.step());
        return quiz != null
                && attempt.isEnough(attempt.again(quiz, answers.getOrDefault(attempt.id(), Answers.none())));
    }
}
