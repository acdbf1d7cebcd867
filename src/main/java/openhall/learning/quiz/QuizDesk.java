package openhall.learning.quiz;

import java.time.Instant;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.outline.Choices;
import openhall.learning.outline.Marking;

/** Where answers are kept and handed in. Only within a transaction: the enrolment is locked until its end. */
public final class QuizDesk {
    private QuizDesk() {}

    /** Keeps what fits for later. After a pass nothing changes any more. */
    public static void keep(Place place, Choices choices, Instant at) {
        var quiz = place.step();
        var enrolment = Enrolment.locked(place.journey().learner().id);
        var last = QuizAttempt.last(enrolment.id, quiz.id());
        if (last != null && last.passed) {
            return;
        }
        if (QuizAnswer.save(enrolment, quiz, choices.fitting(quiz), at)) {
            enrolment.beActive(at);
            LearnerEvent.record(enrolment, LearnerEvent.Kind.ANSWERS_SAVED, quiz.id(), at, quiz.title());
        }
    }

    /** Marks complete answers. The same answers sent again are the same attempt; after a pass nothing changes any more. */
    public static QuizAttempt handIn(Place place, Choices choices, Instant at) {
        var quiz = place.step();
        var enrolment = Enrolment.locked(place.journey().learner().id);
        var last = QuizAttempt.last(enrolment.id, quiz.id());
        if (last != null && (last.passed || QuizAnswer.choicesOf(last).equals(choices))) {
            QuizAnswer.dropOpen(enrolment.id, quiz.id());
            return last;
        }
        QuizAnswer.save(enrolment, quiz, choices, at);
        var attempt = QuizAttempt.submit(enrolment, quiz, Marking.of(quiz, choices), at);
        QuizAnswer.handIn(attempt, quiz);
        enrolment.beActive(at);
        if (attempt.passed) {
            enrolment.tick(place.module(), Tick.passed(quiz, attempt), at);
        }
        return attempt;
    }
}
