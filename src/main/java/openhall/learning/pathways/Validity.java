package openhall.learning.pathways;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import openhall.learning.pathways.Plan.PlanCertificate;
import org.jspecify.annotations.Nullable;

/**
 * How long a certificate holds: for a period, until the end of a month of every year, or for ever. All days are days in
 * London, and the last day of a term is its end.
 */
record Validity(@Nullable Period valid, @Nullable Month window, Period early, int firstReminder) {

    /** From when to when, and the year of the window it counts for, if it was done for one. */
    record Stretch(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Integer windowYear) {}

    static Validity of(PlanCertificate certificate) {
        var valid = certificate.valid();
        var window = certificate.window();
        return new Validity(
                valid == null ? null : Period.parse(valid),
                window == null ? null : Month.valueOf(window),
                Period.parse(certificate.early()),
                certificate.remind().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    Stretch first(LocalDate day) {
        if (window != null) {
            return inWindow(window, day, day, day);
        }
        return new Stretch(day, valid == null ? null : day.plus(valid), null);
    }

    /** Renewed before the end, the new term goes on from there, so that no day is lost; after it, it begins that day. */
    Stretch next(LocalDate day, LocalDate end) {
        var goesOn = !day.isAfter(end);
        var from = goesOn ? end.plusDays(1) : day;
        if (window != null) {
            return inWindow(window, day, from, end);
        }
        return new Stretch(from, valid == null ? null : (goesOn ? end : day).plus(valid), null);
    }

    /**
     * The first window that has not ended is the one a completion can count for: if it is open, early time included, the
     * term ends with the window of the year after; if not, with that window itself.
     */
    private Stretch inWindow(Month month, LocalDate day, LocalDate from, LocalDate after) {
        var year = day.isAfter(end(month, day.getYear())) ? day.getYear() + 1 : day.getYear();
        var counts = !day.isBefore(opens(end(month, year)));
        var last = counts ? year + 1 : year;
        while (!end(month, last).isAfter(after)) {
            last++;
        }
        return new Stretch(from, end(month, last), counts ? year : null);
    }

    private static LocalDate end(Month month, int year) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    /** The first day on which what is done counts for renewal. */
    LocalDate opens(LocalDate end) {
        return window == null
                ? end.minusDays(firstReminder)
                : end.withDayOfMonth(1).minus(early);
    }
}
