package openhall.strategy.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import openhall.strategy.Cell;
import openhall.strategy.suppression.ReleasedMonth;

/**
 * Two lines from month to month, drawn on the server. Places across are percentages of the width, so the words keep their
 * size on a phone; places down are pixels; the scale goes from nothing to the whole. No line crosses a hidden month.
 */
record MonthChart(
        String label,
        String start,
        String end,
        Level target,
        Drawn staff,
        Drawn management,
        List<Label> labels,
        List<Label> hidden) {
    private static final double LEFT = 14;
    private static final double RIGHT = 96;
    private static final int TOP = 30;
    private static final int BOTTOM = 190;
    private static final int LINE_OF_TEXT = 18;

    /** A figure in its place, with its month and its words. */
    record Dot(String x, int y, String text) {}

    /** From one month to the next. */
    record Step(String x1, int y1, String x2, int y2) {}

    /** What is drawn of one group. */
    record Drawn(List<Dot> dots, List<Step> steps) {}

    /** A height on the scale with its name. */
    record Level(int y, String text) {
        /** Where the name stands: above the height. */
        public int textY() {
            return y - 8;
        }
    }

    /** Words that stand beside what they name. */
    record Label(String x, int y, String anchor, String text) {}

    private record Scale(LocalDate first, LocalDate last) {
        String x(LocalDate day) {
            var share = (double) ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
            return String.format(Locale.ROOT, "%.1f%%", LEFT + (RIGHT - LEFT) * share);
        }

        /** Words that name the end of a line stay inside the drawing. */
        String anchor(LocalDate day) {
            return ChronoUnit.DAYS.between(first, day) * 2 > ChronoUnit.DAYS.between(first, last) ? "end" : "start";
        }
    }

    /** For at least one month. */
    static MonthChart of(Months months) {
        var all = months.all();
        var scale = new Scale(all.get(0).day(), all.get(all.size() - 1).day());
        var measure = months.measure();
        var target = "Target " + measure.unit.text(measure.target);
        return new MonthChart(
                measure.title + ". " + months.headline() + " " + target + ". The same numbers are in the table below.",
                all.get(0).name(),
                all.get(all.size() - 1).name(),
                new Level(y(measure.target.doubleValue()), target),
                drawn("Staff", all, scale, ReleasedMonth::staff),
                drawn("Management", all, scale, ReleasedMonth::management),
                labels(all, scale),
                hidden(all, scale));
    }

    private static int y(double percent) {
        var shown = Math.max(0, Math.min(100, percent));
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * shown / 100);
    }

    private static Drawn drawn(
            String group, List<ReleasedMonth> all, Scale scale, Function<ReleasedMonth, Cell> side) {
        var dots = new ArrayList<Dot>();
        var steps = new ArrayList<Step>();
        var joins = false;
        for (var month : all) {
            var cell = side.apply(month);
            var percent = cell.percent();
            if (percent != null) {
                var dot = new Dot(
                        scale.x(month.day()), y(percent), group + ", " + month.name() + ": " + cell.text());
                if (joins) {
                    var before = dots.get(dots.size() - 1);
                    steps.add(new Step(before.x(), before.y(), dot.x(), dot.y()));
                }
                dots.add(dot);
            }
            joins = percent != null;
        }
        return new Drawn(dots, steps);
    }

    /** Each line is named at its last figure: the higher one above it, the lower one below. */
    private static List<Label> labels(List<ReleasedMonth> all, Scale scale) {
        var staff = named("Staff", all, scale, ReleasedMonth::staff);
        var management = named("Management", all, scale, ReleasedMonth::management);
        if (staff.isEmpty() || management.isEmpty()) {
            return staff.isEmpty() ? above(management) : above(staff);
        }
        var one = staff.get(0);
        var other = management.get(0);
        return one.y() <= other.y() ? apart(one, other) : apart(other, one);
    }

    /** At most one label, at the height of its figure. */
    private static List<Label> named(
            String group, List<ReleasedMonth> all, Scale scale, Function<ReleasedMonth, Cell> side) {
        var label = new ArrayList<Label>();
        for (var month : all) {
            var percent = side.apply(month).percent();
            if (percent != null) {
                var text = group + " " + Math.round(percent) + "%";
                label.clear();
                label.add(new Label(scale.x(month.day()), y(percent), scale.anchor(month.day()), text));
            }
        }
        return label;
    }

    private static List<Label> above(List<Label> labels) {
        return labels.stream().map(label -> at(label, label.y() - 10)).toList();
    }

    private static List<Label> apart(Label upper, Label lower) {
        var below = Math.min(lower.y() + 22, BOTTOM - 4);
        return List.of(at(upper, Math.min(upper.y() - 10, below - LINE_OF_TEXT)), at(lower, below));
    }

    private static Label at(Label label, int y) {
        return new Label(label.x(), y, label.anchor(), label.text());
    }

    /** [c] stands under each month in which one of the two, or both, were hidden. */
    private static List<Label> hidden(List<ReleasedMonth> all, Scale scale) {
        return all.stream()
                .filter(month -> month.staff().hidden() || month.management().hidden())
                .map(month -> new Label(scale.x(month.day()), BOTTOM + LINE_OF_TEXT, "middle", Cell.HIDDEN))
                .toList();
    }
}
