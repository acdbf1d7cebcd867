package openhall.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How a measure went from its first figure to its latest, and where that leads from today; readings run from the oldest to
 * the latest.
 */
public record Movement(Measure measure, List<Reading> readings, LocalDate today) {

    /** The figures that may be shown. */
    private List<Forecast.Point> points() {
        var points = new ArrayList<Forecast.Point>();
        for (var reading : readings) {
            var value = reading.value();
            if (value != null) {
                points.add(new Forecast.Point(reading.day, value));
            }
        }
        return points;
    }

    /** Up from 20% on 1 May 2026 to 25% on 1 June 2026, which is better. */
    public String text() {
        var points = points();
        if (points.isEmpty()) {
            return "No figure yet";
        }
        var last = points.get(points.size() - 1);
        if (points.size() == 1) {
            return "One figure so far: " + at(last);
        }
        return between(points.get(0), last);
    }

    private String between(Forecast.Point first, Forecast.Point last) {
        var change = last.value().compareTo(first.value());
        if (change == 0) {
            return "No change: " + at(first) + ", and the same on " + Formats.date(last.day());
        }
        var better = change > 0 == (measure.direction == Measure.Direction.UP);
        return (change > 0 ? "Up from " : "Down from ") + at(first) + " to " + at(last) + ", which is "
                + (better ? "better" : "worse");
    }

    private String at(Forecast.Point point) {
        return measure.unit.text(point.value()) + " on " + Formats.date(point.day());
    }

    /** None for a day that has come, though the latest figure may be older. */
    public @Nullable Forecast forecast() {
        return !measure.targetBy.isAfter(today) ? null : Forecast.of(measure.unit, measure.targetBy, points());
    }

    public String forecastText() {
        var forecast = forecast();
        if (forecast == null) {
            return points().size() < 2
                    ? "No forecast yet: it needs figures of two days."
                    : "No forecast: the day of the target has come.";
        }
        var missing = measure.path().shortfall(forecast.value(), measure.target);
        return "If it goes on like this, it will be " + measure.unit.text(forecast.value()) + " on "
                + Formats.date(forecast.day())
                + (missing.signum() <= 0
                        ? ", which reaches the target."
                        : ", " + measure.unit.distance(missing) + " short of the target.");
    }
}
