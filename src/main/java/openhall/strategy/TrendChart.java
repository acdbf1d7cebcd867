package openhall.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * A measure's readings as a line beside its path to the target and its forecast, drawn on the server. Places across are
 * percentages of the width, so the words keep their size on a phone; places down are pixels; the scale begins at zero.
 */
record TrendChart(
        String title,
        String label,
        String top,
        String start,
        String end,
        List<Dot> dots,
        List<Segment> line,
        @Nullable Segment path,
        @Nullable Segment forecast,
        List<Label> labels) {
    private static final double LEFT = 14;
    private static final double RIGHT = 96;
    private static final int TOP = 30;
    private static final int BOTTOM = 190;

    /** A figure in its place, with its day and its words. */
    record Dot(String x, int y, String text) {}

    /** Words that stand beside what they name. */
    record Label(String x, int y, String anchor, String text) {}

    record Segment(String x1, int y1, String x2, int y2) {}

    /** Where a day and a value fall in the drawing. */
    private record Scale(LocalDate first, LocalDate last, double highest) {
        String x(LocalDate day) {
            var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
            var share = (double) ChronoUnit.DAYS.between(first, day) / whole;
            return String.format(Locale.ROOT, "%.1f%%", LEFT + (RIGHT - LEFT) * share);
        }

        /** Words grow towards the middle, so that they stay in the drawing. */
        String anchor(LocalDate day) {
            var middle = first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
            return day.isAfter(middle) ? "end" : "start";
        }

        int y(BigDecimal value) {
            return (int) Math.round(BOTTOM - (BOTTOM - TOP) * value.doubleValue() / highest);
        }

        Segment between(LocalDate from, BigDecimal start, LocalDate to, BigDecimal end) {
            return new Segment(x(from), y(start), x(to), y(end));
        }
    }

    /** Null when there is no figure to draw; readings run from the oldest to the latest. */
    static @Nullable TrendChart of(Progress progress, List<Reading> readings) {
        var measure = progress.measure();
        var shown = readings.stream().filter(reading -> reading.value() != null).toList();
        if (shown.isEmpty()) {
            return null;
        }
        var movement = new Movement(measure, shown, progress.day());
        var forecast = movement.forecast();
        var scale = scale(measure, shown, forecast);
        var dots = dots(shown, scale);
        return new TrendChart(
                movement.text() + ". " + progress.gap(),
                label(measure, shown) + " " + movement.forecastText(),
                measure.unit.text(BigDecimal.valueOf(scale.highest())),
                Formats.date(scale.first()),
                Formats.date(scale.last()),
                dots,
                line(dots),
                path(measure, scale),
                onwards(shown, forecast, scale),
                labels(measure, shown, forecast, scale));
    }

    private static List<Dot> dots(List<Reading> shown, Scale scale) {
        var dots = new ArrayList<Dot>();
        for (var reading : shown) {
            var value = reading.value();
            if (value != null) {
                var text = Formats.date(reading.day) + ": " + reading.text();
                dots.add(new Dot(scale.x(reading.day), scale.y(value), text));
            }
        }
        return dots;
    }

    private static Scale scale(Measure measure, List<Reading> shown, @Nullable Forecast forecast) {
        var last = shown.get(shown.size() - 1).day;
        var highest =
                shown.stream().map(Reading::value).filter(Objects::nonNull).reduce(measure.target, BigDecimal::max);
        var baseline = measure.baseline;
        var top = baseline == null ? highest : highest.max(baseline);
        var ahead = forecast == null ? top : top.max(forecast.value());
        return new Scale(
                firstDay(measure, shown.get(0).day),
                measure.targetBy.isAfter(last) ? measure.targetBy : last,
                measure.unit == Measure.Unit.PERCENT ? 100 : Math.max(1, Math.ceil(ahead.doubleValue())));
    }

    /** A figure may come after the day of the target, and a baseline before or after both. */
    private static LocalDate firstDay(Measure measure, LocalDate figure) {
        var on = measure.baselineOn;
        return Stream.of(figure, measure.targetBy, on == null ? figure : on)
                .min(Comparator.naturalOrder())
                .orElse(figure);
    }

    private static List<Segment> line(List<Dot> dots) {
        var line = new ArrayList<Segment>();
        for (var i = 1; i < dots.size(); i++) {
            var from = dots.get(i - 1);
            line.add(
                    new Segment(from.x(), from.y(), dots.get(i).x(), dots.get(i).y()));
        }
        return line;
    }

    private static @Nullable Segment path(Measure measure, Scale scale) {
        var baseline = measure.baseline;
        var on = measure.baselineOn;
        if (baseline == null || on == null) {
            return null;
        }
        return scale.between(on, baseline, measure.targetBy, measure.target);
    }

    /** From the latest figure to the forecast. */
    private static @Nullable Segment onwards(List<Reading> shown, @Nullable Forecast forecast, Scale scale) {
        var last = shown.get(shown.size() - 1);
        var value = last.value();
        if (forecast == null || value == null) {
            return null;
        }
        return scale.between(last.day, value, forecast.day(), forecast.value());
    }

    /** The latest figure, the target and the forecast by name; of the last two the higher stands above its end. */
    private static List<Label> labels(Measure measure, List<Reading> shown, @Nullable Forecast forecast, Scale scale) {
        var labels = new ArrayList<Label>();
        var last = shown.get(shown.size() - 1);
        var value = last.value();
        if (value != null) {
            labels.add(label(scale, last.day, scale.y(value) - 10, measure.unit.text(value)));
        }
        var target = scale.y(measure.target);
        var below = forecast != null && scale.y(forecast.value()) < target;
        var named = "Target " + measure.unit.text(measure.target);
        labels.add(label(scale, measure.targetBy, beside(target, below), named));
        if (forecast != null) {
            var words = "Forecast " + measure.unit.text(forecast.value());
            labels.add(label(scale, forecast.day(), beside(scale.y(forecast.value()), !below), words));
        }
        return labels;
    }

    private static Label label(Scale scale, LocalDate day, int y, String text) {
        return new Label(scale.x(day), y, scale.anchor(day), text);
    }

    private static int beside(int y, boolean below) {
        return below ? Math.min(y + 20, BOTTOM - 4) : y - 8;
    }

    private static String label(Measure measure, List<Reading> shown) {
        var first = shown.get(0);
        var last = shown.get(shown.size() - 1);
        return measure.title + ", from " + first.text() + " on " + Formats.date(first.day) + " to " + last.text()
                + " on " + Formats.date(last.day) + ". Target: " + measure.targetText()
                + ". The same numbers are in the table below.";
    }
}
