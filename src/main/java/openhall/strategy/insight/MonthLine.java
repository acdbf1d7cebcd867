package openhall.strategy.insight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff or management as a line: a dot for each month that shows them, joined only where no hidden month lies between. */
record MonthLine(List<Dot> dots, List<Step> steps, @Nullable Label name) {
    /** How far a line's name stands from its last dot. */
    private static final int ABOVE = 10;

    /** A figure in its place, with its month and its words. */
    record Dot(String x, int y, String text) {}

    /** From one month to the next. */
    record Step(String x1, int y1, String x2, int y2) {}

    /** Words that stand beside what they name. */
    record Label(String x, int y, String anchor, String text) {
        Label at(int other) {
            return new Label(x, other, anchor, text);
        }
    }

    static MonthLine of(Trend trend, MonthScale scale) {
        var dots = new ArrayList<Dot>();
        var steps = new ArrayList<Step>();
        var joins = false;
        for (var point : trend.points()) {
            if (point.isShown()) {
                var dot = dot(trend.group(), point, scale);
                if (joins) {
                    steps.add(step(dots.get(dots.size() - 1), dot));
                }
                dots.add(dot);
            }
            joins = point.isShown();
        }
        return new MonthLine(dots, steps, name(trend, scale));
    }

    private static Dot dot(String group, Trend.Point point, MonthScale scale) {
        var text = group + ", " + point.month() + ": " + point.cell().text();
        return new Dot(scale.x(point.day()), MonthScale.y(point.share()), text);
    }

    private static Step step(Dot from, Dot to) {
        return new Step(from.x(), from.y(), to.x(), to.y());
    }

    /** Stands above the last figure; nothing to name without one. */
    private static @Nullable Label name(Trend trend, MonthScale scale) {
        var shown = trend.shown();
        if (shown.isEmpty()) {
            return null;
        }
        var last = shown.get(shown.size() - 1);
        var day = last.day();
        var text = trend.group() + " " + last.percent() + "%";
        return new Label(scale.x(day), MonthScale.y(last.share()) - ABOVE, scale.anchor(day), text);
    }
}
