package openhall.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A measure's readings as a line beside its path to the target, drawn on the server. Places across are percentages of
 * the width, so the words keep their size on a phone; places down are pixels; the scale begins at zero.
 */
record TrendChart(
        String label,
        String top,
        String start,
        String end,
        List<Dot> dots,
        List<Segment> line,
        @Nullable Segment path) {
    private static final double LEFT = 14;
    private static final double RIGHT = 96;
    private static final int TOP = 30;
    private static final int BOTTOM = 190;

    record Dot(String x, int y) {}

    record Segment(String x1, int y1, String x2, int y2) {}

    /** Where a day and a value fall in the drawing. */
    private record Scale(LocalDate first, LocalDate last, double highest) {
        String x(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            var share = (double) ChronoUnit.DAYS.between(first, day) / whole;
            return String.format(Locale.ROOT, "%.1f%%", LEFT + (RIGHT - LEFT) * share);
        }

        int y(BigDecimal value) {
            return (int) Math.round(BOTTOM - (BOTTOM - TOP) * value.doubleValue() / highest);
        }

        Dot dot(LocalDate day, BigDecimal value) {
            return new Dot(x(day), y(value));
        }
    }

    /** Null when there is no figure to draw; readings run from the oldest to the latest. */
    static @Nullable TrendChart of(Measure measure, List<Reading> readings) {
        var shown = readings.stream().filter(reading -> reading.value() != null).toList();
        if (shown.isEmpty()) {
            return null;
        }
        var scale = scale(measure, shown);
        var dots = new ArrayList<Dot>();
        for (var reading : shown) {
            var value = reading.value();
            if (value != null) {
                dots.add(scale.dot(reading.day, value));
            }
        }
        return new TrendChart(
                label(measure, shown),
                measure.unit.text(BigDecimal.valueOf(scale.highest())),
                Formats.date(scale.first()),
                Formats.date(scale.last()),
                dots,
                line(dots),
                path(measure, scale));
    }

    private static Scale scale(Measure measure, List<Reading> shown) {
        var first = shown.get(0).day;
        var last = shown.get(shown.size() - 1).day;
        var on = measure.baselineOn;
        var highest =
                shown.stream().map(Reading::value).filter(Objects::nonNull).reduce(measure.target, BigDecimal::max);
        var baseline = measure.baseline;
        var top = baseline == null ? highest : highest.max(baseline);
        return new Scale(
                on != null && on.isBefore(first) ? on : first,
                measure.targetBy.isAfter(last) ? measure.targetBy : last,
                measure.unit == Measure.Unit.PERCENT ? 100 : Math.max(1, Math.ceil(top.doubleValue())));
    }

    private static List<Segment> line(List<Dot> dots) {
        var line = new ArrayList<Segment>();
        for (var i = 1; i < dots.size(); i++) {
            line.add(between(dots.get(i - 1), dots.get(i)));
        }
        return line;
    }

    private static @Nullable Segment path(Measure measure, Scale scale) {
        var baseline = measure.baseline;
        var on = measure.baselineOn;
        if (baseline == null || on == null) {
            return null;
        }
        return between(scale.dot(on, baseline), scale.dot(measure.targetBy, measure.target));
    }

    private static Segment between(Dot a, Dot b) {
        return new Segment(a.x(), a.y(), b.x(), b.y());
    }

    private static String label(Measure measure, List<Reading> shown) {
        var first = shown.get(0);
        var last = shown.get(shown.size() - 1);
        return measure.title + ", from " + first.text() + " on " + Formats.date(first.day) + " to " + last.text()
                + " on " + Formats.date(last.day) + ". Target: " + measure.targetText()
                + ". The same numbers are in the table below.";
    }
}
