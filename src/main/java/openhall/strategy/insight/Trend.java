package openhall.strategy.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import openhall.strategy.Cell;
import openhall.strategy.suppression.ReleasedMonth;
import openhall.web.Formats;

/** Staff or management of one unit, month by month, the oldest first. */
record Trend(String group, List<Point> points) {

    /** What a month showed; {@code last} when no later month came out. */
    record Point(LocalDate day, Cell cell, boolean last) {
        String month() {
            return Formats.monthAndYear(day);
        }

        boolean isShown() {
            return cell.percent() != null;
        }

        /** In percent; only where it is shown. */
        double share() {
            var percent = cell.percent();
            return percent == null ? 0 : percent;
        }

        /** In whole percent; only where it is shown. */
        long percent() {
            return Math.round(share());
        }
    }

    /** Rose, from 12% to 30%, since June 2026. */
    private record Moved(String verb, String figures, String time) {
        String text() {
            return verb + " " + figures + " " + time;
        }

        /** Without the words that were said of the other before. */
        String after(Moved other) {
            var first = verb.equals(other.verb) ? figures : verb + " " + figures;
            return time.equals(other.time) ? first : first + " " + time;
        }
    }

    static Trend of(String group, List<ReleasedMonth> months, Function<ReleasedMonth, Cell> side) {
        var latest = months.isEmpty() ? null : months.get(months.size() - 1);
        return new Trend(
                group,
                months.stream()
                        .map(month -> new Point(month.day(), side.apply(month), month.equals(latest)))
                        .toList());
    }

    /** Staff rose from 12% to 30% since June 2026, management from 20% to 24%. */
    String beside(Trend other) {
        if (isUnknown() || other.isUnknown()) {
            return text() + "; " + lower(other.text());
        }
        return text() + ", " + lower(other.group) + " " + other.moved().after(moved());
    }

    private String text() {
        if (!isUnknown()) {
            return group + " " + moved().text();
        }
        return points.stream().allMatch(point -> point.cell().empty())
                ? "There is nobody to count as " + lower(group)
                : "No figure of " + lower(group) + " may be shown";
    }

    private boolean isUnknown() {
        return shown().isEmpty();
    }

    List<Point> shown() {
        return points.stream().filter(Point::isShown).toList();
    }

    /** Only where there is a figure. */
    private Moved moved() {
        var first = shown().get(0);
        var last = shown().get(shown().size() - 1);
        if (first.equals(last)) {
            return new Moved("stood", "at " + last.percent() + "%", "in " + last.month());
        }
        var time = last.last() ? "since " + first.month() : "between " + first.month() + " and " + last.month();
        if (first.percent() == last.percent()) {
            return new Moved("stayed", "at " + last.percent() + "%", time);
        }
        var verb = first.percent() < last.percent() ? "rose" : "fell";
        return new Moved(verb, "from " + first.percent() + "% to " + last.percent() + "%", time);
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
