package openhall.strategy.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where a day and a percentage fall in a drawing: across in percent of the width, down in pixels. */
record MonthScale(LocalDate first, LocalDate last) {
    static final int BOTTOM = 190;
    private static final int TOP = 30;
    private static final double LEFT = 14;
    private static final double RIGHT = 96;

    String x(LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var share = (double) ChronoUnit.DAYS.between(first, day) / whole;
        return String.format(Locale.ROOT, "%.1f%%", LEFT + (RIGHT - LEFT) * share);
    }

    /** Words that name the end of a line stay inside the drawing. */
    String anchor(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) > ChronoUnit.DAYS.between(day, last) ? "end" : "start";
    }

    static int y(double percent) {
        var shown = Math.max(0, Math.min(100, percent));
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * shown / 100);
    }
}
