package openhall.strategy.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What has been checked, added up, beside each plan, drawn on the server. Places across are percentages of the width, so
 * the words keep their size on a phone; the lines differ by their dashes, not by colour alone.
 */
record SavingsChart(String label, String top, String first, String last, List<Line> plans, Line checked) {
    private static final double LEFT = 14;
    private static final double RIGHT = 96;
    private static final int TOP = 30;
    private static final int BOTTOM = 190;
    private static final List<String> DASHES = List.of("10 5", "3 5", "1 7");

    /** A year in its place, with its amount in words. */
    record Dot(String x, int y, String text) {}

    record Segment(String x1, int y1, String x2, int y2) {}

    record Line(String title, String dashes, List<Dot> dots, List<Segment> segments) {}

    /** How a line is drawn, and what the top of the drawing stands for. */
    private record Style(String title, String dashes, long highest) {}

    /** Only for a report that has years. */
    static SavingsChart of(SavingsReport report) {
        var years = report.years();
        var highest = highest(years);
        var plans = new ArrayList<Line>();
        for (var i = 0; i < report.plans().size(); i++) {
            var place = i;
            var dashes = DASHES.get(Math.min(i, DASHES.size() - 1));
            var title = report.plans().get(i).title;
            plans.add(line(
                    new Style(title, dashes, highest),
                    years,
                    year -> year.planned().get(place)));
        }
        var last = years.get(years.size() - 1);
        return new SavingsChart(
                label(report, last),
                Saving.text(highest),
                String.valueOf(years.get(0).year()),
                String.valueOf(last.year()),
                plans,
                line(new Style("Checked", "", highest), years, SavingsReport.Year::checkedSoFar));
    }

    private static long highest(List<SavingsReport.Year> years) {
        var highest = 1L;
        for (var year : years) {
            highest = Math.max(highest, year.checkedSoFar());
            for (long planned : year.planned()) {
                highest = Math.max(highest, planned);
            }
        }
        return highest;
    }

    private static int share(long amount, long highest) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * (double) amount / highest);
    }

    private static Line line(Style style, List<SavingsReport.Year> years, ToLongFunction<SavingsReport.Year> amount) {
        var dots = new ArrayList<Dot>();
        var segments = new ArrayList<Segment>();
        for (var i = 0; i < years.size(); i++) {
            var x = LEFT + (RIGHT - LEFT) * i / Math.max(1, years.size() - 1);
            var pounds = amount.applyAsLong(years.get(i));
            var text = years.get(i).year() + ": " + Saving.text(pounds);
            var dot = new Dot(String.format(Locale.ROOT, "%.1f%%", x), share(pounds, style.highest()), text);
            if (i > 0) {
                var before = dots.get(i - 1);
                segments.add(new Segment(before.x(), before.y(), dot.x(), dot.y()));
            }
            dots.add(dot);
        }
        return new Line(style.title(), style.dashes(), dots, segments);
    }

    private static String label(SavingsReport report, SavingsReport.Year last) {
        var plans = report.plans().stream()
                .map(plan -> plan.title + " planned, " + Saving.text(plan.by(last.year())))
                .toList();
        return "Savings added up to " + last.year() + ": checked, " + last.soFarText()
                + (plans.isEmpty() ? "" : "; " + String.join("; ", plans))
                + ". The same numbers are in the table below.";
    }
}
