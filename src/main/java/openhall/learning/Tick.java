package openhall.learning;

import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.quiz.QuizAttempt;
import org.jspecify.annotations.Nullable;

/** A step that is done, why it counts as done, and what the learner wrote. */
public record Tick(StepOutline step, String why, @Nullable String note) {

    static Tick read(StepOutline step) {
        return new Tick(step, "You read the page and chose Continue", null);
    }

    static Tick done(StepOutline step, String note) {
        return new Tick(step, "You said that you did it, and wrote a note", note);
    }

    public static Tick passed(StepOutline quiz, QuizAttempt attempt) {
        var why = "You got " + attempt.words() + " marks at attempt " + attempt.number + "; "
                + quiz.quiz().pass().stripTrailingZeros().toPlainString() + " were needed";
        return new Tick(quiz, why, null);
    }

    /** The same in another version of the course. */
    Tick at(StepOutline other) {
        return new Tick(other, why, note);
    }

    /** For the list of reasons of a module. */
    String inShort() {
        return step.kind().text() + " \"" + step.title() + "\": " + why;
    }
}
