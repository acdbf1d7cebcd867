package openhall.learning;

import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.StepContent.SignOff;
import openhall.learning.quiz.QuizAttempt;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** A step that is done, why it counts as done, and what the learner wrote. */
public record Tick(StepOutline step, String why, @Nullable String note) {

    /** Of a step whose kind says what there was to see. */
    public static Tick seen(StepOutline step) {
        return new Tick(
                step,
                switch (step.kind()) {
                    case VIDEO -> "You said that you watched it or read the transcript";
                    case LINK -> "You said that you read the page";
                    default -> "You read the page and chose Continue";
                },
                null);
    }

    public static Tick done(StepOutline step, String note) {
        return new Tick(step, "You said that you did it, and wrote a note", note);
    }

    public static Tick reflected(StepOutline step, String note) {
        return new Tick(step, "You wrote down what you think", note);
    }

    public static Tick ticked(StepOutline step, int lines) {
        return new Tick(step, "You ticked all " + lines + " lines", null);
    }

    public static Tick decided(StepOutline step, int decisions) {
        return new Tick(
                step, "You came to a good ending after " + Formats.times(decisions, "decision", "decisions"), null);
    }

    /** Names nobody: it stays when they are gone. */
    public static Tick signedOff(StepOutline step, SignOff by, @Nullable String note) {
        return new Tick(step, (by == SignOff.MANAGER ? "A manager" : "A digital champion") + " signed it off", note);
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
