package openhall.learning.quiz;

import java.time.Instant;
import openhall.learning.Enrolment;
import openhall.learning.LearnerEvent;
import openhall.learning.Place;
import openhall.learning.Tick;
import openhall.learning.outline.Answers;
import openhall.learning.outline.Draw;
import openhall.learning.outline.Marking;
import openhall.learning.outline.Outline.StepOutline;
import org.jspecify.annotations.Nullable;

/** Where answers are kept and handed in. Only within a transaction: the enrolment is locked until its end. */
public final class QuizDesk {
    private QuizDesk() {}

    /** What the attempt that is open now, or would be next, asks; and what the page asked that the answers come from. */
    public record Sheets(int number, Draw open, Draw shown) {

        /** Whether that page is older than the last attempt. */
        boolean isLate() {
            return !shown.equals(open);
        }
    }

    public static Draw open(Place place) {
        return sheets(place, null).open();
    }

    /** {@code sent} is the number of the attempt that the page showed; without one it is taken for the open one. */
    public static Sheets sheets(Place place, @Nullable Integer sent) {
        var last = QuizAttempt.last(place.journey().learner().id, place.step().id());
        var number = QuizAttempt.next(last);
        var open = place.draw(number);
        return sent != null && sent > 0 && sent < number
                ? new Sheets(number, open, place.draw(sent))
                : new Sheets(number, open, open);
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
        save(enrolment, quiz, answers.fitting(here.draw(QuizAttempt.next(last))), at);
    }

    private static void save(Enrolment enrolment, StepOutline quiz, Answers answers, Instant at) {
        if (QuizAnswer.save(enrolment, quiz, answers, at)) {
            enrolment.beActive(at);
            LearnerEvent.record(enrolment, LearnerEvent.Kind.ANSWERS_SAVED, quiz.id(), at, quiz.title());
        }
    }

    /** Whether there is nothing to mark: the quiz is passed, or these answers are the ones handed in last. */
    public static boolean isHandedIn(Place place, Answers answers) {
        return isHandedIn(
                QuizAttempt.last(place.journey().learner().id, place.step().id()), answers);
    }

    private static boolean isHandedIn(@Nullable QuizAttempt last, Answers answers) {
        return last != null && (last.passed || QuizAnswer.of(last).equals(answers));
    }

    /** How often the learner may hand in today. */
    static Allowance allowance(Place place, Instant at) {
        return Allowance.of(place.journey().learner().id, place.step(), at);
    }

    /**
     * What became of complete answers: the attempt that they are, or none when another tab has used up the attempts of the
     * day meanwhile; they are kept then, which a refusal within the transaction would take back.
     */
    public record Outcome(@Nullable QuizAttempt attempt, Allowance allowance) {

        /** Refuses whoever had no attempt left, after the transaction. */
        public QuizAttempt made() {
            if (attempt == null) {
                throw allowance.refusal();
            }
            return attempt;
        }
    }

    /**
     * Marks complete answers. The same answers sent again are the same attempt; after a pass nothing changes any more. What
     * another tab has handed in meanwhile may have changed what is asked: then what fits is kept, and nothing is marked.
     */
    public static Outcome handIn(Place place, Answers answers, Instant at) {
        var enrolment = Enrolment.locked(place.journey().learner().id);
        var here = place.now(enrolment);
        var quiz = here.step();
        var last = QuizAttempt.last(enrolment.id, quiz.id());
        var allowance = Allowance.of(enrolment.id, quiz, at);
        if (last != null && isHandedIn(last, answers)) {
            QuizAnswer.dropOpen(enrolment.id, quiz.id());
            return new Outcome(last, allowance);
        }
        var draw = here.draw(QuizAttempt.next(last));
        if (last != null && answers.errors(draw).any()) {
            QuizAnswer.save(enrolment, quiz, answers.fitting(draw), at);
            return new Outcome(last, allowance);
        }
        if (allowance.usedUp()) {
            save(enrolment, quiz, answers.fitting(draw), at);
            return new Outcome(null, allowance);
        }
        QuizAnswer.save(enrolment, quiz, answers, at);
        var marking = Marking.of(draw, answers);
        var attempt = QuizAttempt.submit(enrolment, quiz, marking, at);
        QuizAnswer.handIn(attempt, quiz);
        enrolment.beActive(at);
        if (attempt.passed) {
            enrolment.tick(here.module(), Tick.passed(quiz, attempt), at);
        }
        return new Outcome(attempt, allowance);
    }
}
