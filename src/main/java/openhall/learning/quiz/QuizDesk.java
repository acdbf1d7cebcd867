package openhall.learning.quiz;

import java.time.Instant;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Marking;

/** Where answers are kept and handed in. Only within a transaction: the enrolment is locked until its end. */
public final class QuizDesk {
    private QuizDesk() {}

    /** What the attempt that is open now, or would be next, asks. */
    public static Draw open(Place place) {
        var last = QuizAttempt.last(place.journey().learner().id, place.step().id());
        return place.draw(QuizAttempt.next(last));
    }

    /** Keeps what fits for later. After a pass nothing changes any more. */
    public static void keep(Place place, Answers answers, Instant at) {
        var enrolment = Enrolment.locked(place.journey().learner().id);
        var here = place.now(enrolment);
        var quiz = here.step();
        var last = QuizAttempt.last(enrolment.id, quiz.id());
        if (last != null && last.passed) {
            return;
        }
        var fitting = answers.fitting(here.draw(QuizAttempt.next(last)));
        if (QuizAnswer.save(enrolment, quiz, fitting, at)) {
            enrolment.beActive(at);
            LearnerEvent.record(enrolment, LearnerEvent.Kind.ANSWERS_SAVED, quiz.id(), at, quiz.title());
        }
    }

    /** How often the learner may hand in today. */
    static Allowance allowance(Place place, Instant at) {
        return Allowance.of(place.journey().learner().id, place.step(), at);
    }

    /**
     * Marks complete answers, or refuses them when the attempts of the day are used up. The same answers sent again are
     * the same attempt; after a pass nothing changes any more.
     */
    public static QuizAttempt handIn(Place place, Answers answers, Instant at) {
        var enrolment = Enrolment.locked(place.journey().learner().id);
        var here = place.now(enrolment);
        var quiz = here.step();
        var last = QuizAttempt.last(enrolment.id, quiz.id());
        if (last != null && (last.passed || QuizAnswer.of(last).equals(answers))) {
            QuizAnswer.dropOpen(enrolment.id, quiz.id());
            return last;
        }
        Allowance.of(enrolment.id, quiz, at).require();
        QuizAnswer.save(enrolment, quiz, answers, at);
        var marking = Marking.of(here.draw(QuizAttempt.next(last)), answers);
        var attempt = QuizAttempt.submit(enrolment, quiz, marking, at);
        QuizAnswer.handIn(attempt, quiz);
        enrolment.beActive(at);
        if (attempt.passed) {
            enrolment.tick(here.module(), Tick.passed(quiz, attempt), at);
        }
        return attempt;
    }
}
