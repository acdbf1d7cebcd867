package openhall.activity;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Counts the days the council works: not weekends, not bank holidays in England and Wales (from gov.uk/bank-holidays; days in lieu
 * included). After 2028 it knows weekends only, until the next dates are added.
 */
public final class WorkingDays {
    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private static final Set<LocalDate> BANK_HOLIDAYS = Set.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 4),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 8, 31),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 3),
            LocalDate.of(2027, 5, 31),
            LocalDate.of(2027, 8, 30),
            LocalDate.of(2027, 12, 27),
            LocalDate.of(2027, 12, 28),
            LocalDate.of(2028, 1, 3),
            LocalDate.of(2028, 4, 14),
            LocalDate.of(2028, 4, 17),
            LocalDate.of(2028, 5, 1),
            LocalDate.of(2028, 5, 29),
            LocalDate.of(2028, 8, 28),
            LocalDate.of(2028, 12, 25),
            LocalDate.of(2028, 12, 26));

    private WorkingDays() {}

    public static LocalDate day(Instant at) {
        return at.atZone(COUNCIL).toLocalDate();
    }

    public static boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !BANK_HOLIDAYS.contains(day);
    }

    /** The day that many working days after this one; the day itself does not count. */
    public static LocalDate after(LocalDate from, int days) {
        var day = from;
        for (var left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Working days gone by since the first day, the last one counted; 0 when the last is not later. */
    public static long between(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    public static long between(Instant from, Instant to) {
        return between(day(from), day(to));
    }
}
