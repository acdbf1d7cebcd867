package openhall.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measure comes to on the day of its target if it goes on as before: the straight line that fits its figures best. */
public record Forecast(BigDecimal value, LocalDate day) {
    private static final double WHOLE = 100;

    record Point(LocalDate day, BigDecimal value) {}

    /** Null without figures of two different days, and when the day has come; points run from the oldest to the latest. */
    static @Nullable Forecast of(Measure.Unit unit, LocalDate day, List<Point> points) {
        if (points.isEmpty() || !day.isAfter(points.get(points.size() - 1).day())) {
            return null;
        }
        var first = points.get(0).day();
        var middleDay = points.stream()
                .mapToLong(point -> days(first, point.day()))
                .average()
                .orElse(0);
        var middle = points.stream()
                .mapToDouble(point -> point.value().doubleValue())
                .average()
                .orElse(0);
        var spread = 0.0;
        var together = 0.0;
        for (var point : points) {
            var away = days(first, point.day()) - middleDay;
            spread += away * away;
            together += away * (point.value().doubleValue() - middle);
        }
        if (spread == 0) {
            return null;
        }
        return new Forecast(possible(unit, middle + together / spread * (days(first, day) - middleDay)), day);
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** Nothing we measure goes below zero, and no share above the whole. */
    private static BigDecimal possible(Measure.Unit unit, double value) {
        var most = unit == Measure.Unit.PERCENT ? Math.min(WHOLE, value) : value;
        return BigDecimal.valueOf(Math.max(0, most)).setScale(2, RoundingMode.HALF_UP);
    }
}
