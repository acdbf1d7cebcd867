package openhall.learning.quiz;

import openhall.web.Formats;
import openhall.web.Refused;

/** A quiz that can be tried so many times a day, and has been. What was answered is kept. */
class NoMoreAttempts extends Refused {
    private static final long serialVersionUID = 1L;

    NoMoreAttempts(int most) {
        super("You have used your " + Formats.times(most, "attempt", "attempts")
                + " for today. Your answers are saved. You can try again tomorrow.");
    }
}
