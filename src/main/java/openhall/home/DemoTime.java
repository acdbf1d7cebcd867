package openhall.home;

import java.time.Instant;
import java.time.LocalDate;
import openhall.activity.WorkingDays;
import openhall.web.Formats;

/** Moments before, and a few after, the one at which the demonstration is made. */
record DemoTime(Instant now) {

    /** This hour of the day so many days ago; a number below zero is a day to come. */
    Instant ago(int days, int hour) {
        return at(today().minusDays(days), hour);
    }

    /** The same, or on the last working day before it. */
    Instant workingDay(int days, int hour) {
        return at(lastWorkingDay(today().minusDays(days)), hour);
    }

    /** The working day since which so many working days have gone by. */
    Instant workingDaysAgo(int count, int hour) {
        var day = today();
        for (var left = count; left > 0; day = day.minusDays(1)) {
            left -= WorkingDays.isWorkingDay(day) ? 1 : 0;
        }
        return at(lastWorkingDay(day), hour);
    }

    private static LocalDate lastWorkingDay(LocalDate from) {
        var day = from;
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Formats.ZONE);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Formats.ZONE).toInstant();
    }
}
