package openhall.learning.quiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.learning.outline.Outline.StepOutline;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** How often somebody may hand in a quiz today; {@code aDay} is 0 where they may as often as they want. */
public record Allowance(int aDay, long used) {

    static Allowance of(UUID enrolmentId, StepOutline quiz, Instant at) {
        var aDay = quiz.quiz().attemptsADay();
        return new Allowance(aDay, aDay == 0 ? 0 : QuizAttempt.since(enrolmentId, quiz.id(), startOfDay(at)));
    }

    private static Instant startOfDay(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE).atStartOfDay(Formats.ZONE).toInstant();
    }

    public boolean usedUp() {
        return aDay > 0 && used >= aDay;
    }

    /** Null where there is no limit. */
    @Nullable
    Long left() {
        return aDay == 0 ? null : Math.max(0, aDay - used);
    }

    public String words() {
        var left = left();
        if (left == null) {
            return "You can try again as often as you want.";
        }
        return usedUp() ? sentence() : "You have " + left + " of " + attempts() + " left today.";
    }

    private String sentence() {
        return "You have used your " + attempts() + " for today. You can try again tomorrow.";
    }

    private String attempts() {
        return Formats.times(aDay, "attempt", "attempts");
    }

    /** For whoever has none left. */
    AttemptsUsed refusal() {
        return new AttemptsUsed(sentence());
    }
}
