package openhall.learning.quiz;

import java.util.List;

/** Every attempt that one learner made at a quiz, and how often this one was marked again. */
record Attempts(List<QuizAttempt> all, List<QuizRegrade> regrades) {

    static Attempts of(QuizAttempt shown) {
        return new Attempts(QuizAttempt.all(shown.enrolment.id, shown.step.id), QuizRegrade.of(shown));
    }

    public boolean isSeveral() {
        return all.size() > 1;
    }
}
