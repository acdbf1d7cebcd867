package openhall.strategy.insight;

import java.util.List;
import openhall.strategy.Cell;
import openhall.strategy.suppression.ReleasedMonth;

/** Two lines from month to month with the target, drawn on the server; the words keep their size on a phone. */
record MonthChart(
        String label,
        String start,
        String end,
        Level target,
        MonthLine staff,
        MonthLine management,
        List<MonthLine.Label> hidden) {
    private static final int LINE_OF_TEXT = 18;

    /** From above the figure of a line to below it. */
    private static final int BELOW = 32;

    /** A height on the scale with its name. */
    record Level(int y, String text) {
        /** The name stands above the height. */
        public int textY() {
            return y - 8;
        }
    }

    /** For at least one month. */
    static MonthChart of(Months months) {
        var all = months.all();
        var first = all.get(0);
        var last = all.get(all.size() - 1);
        var scale = new MonthScale(first.day(), last.day());
        var target = target(months);
        return new MonthChart(
                label(months, target),
                first.name(),
                last.name(),
                target,
                MonthLine.of(months.staff(), scale),
                MonthLine.of(months.management(), scale),
                hidden(all, scale));
    }

    private static Level target(Months months) {
        var measure = months.measure();
        return new Level(MonthScale.y(measure.target.doubleValue()), "Target " + measure.unit.text(measure.target));
    }

    private static String label(Months months, Level target) {
        return months.measure().title + ". " + months.headline() + " " + target.text()
                + ". The same numbers are in the table below.";
    }

    /** Each line is named at its last figure: the higher one above it, the lower one below. */
    public List<MonthLine.Label> names() {
        var one = staff.name();
        var other = management.name();
        if (one == null) {
            return other == null ? List.of() : List.of(other);
        }
        if (other == null) {
            return List.of(one);
        }
        return one.y() <= other.y() ? apart(one, other) : apart(other, one);
    }

    private static List<MonthLine.Label> apart(MonthLine.Label upper, MonthLine.Label lower) {
        var below = Math.min(lower.y() + BELOW, MonthScale.BOTTOM - 4);
        return List.of(upper.at(Math.min(upper.y(), below - LINE_OF_TEXT)), lower.at(below));
    }

    /** [c] stands under each month in which one of the two, or both, were hidden. */
    private static List<MonthLine.Label> hidden(List<ReleasedMonth> all, MonthScale scale) {
        var y = MonthScale.BOTTOM + LINE_OF_TEXT;
        return all.stream()
                .filter(month -> month.staff().hidden() || month.management().hidden())
                .map(month -> new MonthLine.Label(scale.x(month.day()), y, "middle", Cell.HIDDEN))
                .toList();
    }
}
