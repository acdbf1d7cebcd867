package openhall.learning.help;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The clock that all staff see: how many questions wait for an answer, and the longest wait in working days. */
record HelpClock(long waiting, long longest) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    /** Tuesday 1 December 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    public String sentence() {
        if (waiting == 0) {
            return "Waiting: none";
        }
        return "Waiting: " + waiting + ", longest " + longest + (longest == 1 ? " working day" : " working days");
    }
}
