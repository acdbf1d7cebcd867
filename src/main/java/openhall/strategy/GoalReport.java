package openhall.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import openhall.web.Csv;
import openhall.web.Option;
import org.jspecify.annotations.Nullable;

/** Everything about one goal: its measures, where each stands, and how it came there. */
record GoalReport(GoalProgress progress, List<MeasureReport> measures) {
    private static final List<String> CSV_HEADER =
            List.of("Measure", "Day", "Figure", "Line to the target", "Evidence", "Where it comes from");

    /** Readings run from the oldest to the latest. */
    record MeasureReport(Progress progress, List<Reading> readings, WhyNumber why) {
        public @Nullable TrendChart chart() {
            return TrendChart.of(progress, readings);
        }

        public Movement movement() {
            return new Movement(progress.measure(), readings, progress.day());
        }

        public List<Line> lines() {
            var lines = new ArrayList<>(readings.stream().map(this::line).toList());
            Collections.reverse(lines);
            return lines;
        }

        public boolean counted() {
            return !progress.measure().isTyped();
        }

        private Line line(Reading reading) {
            var measure = progress.measure();
            var expected = measure.path().expected(reading.day);
            var strength = reading.strength;
            return new Line(
                    reading.day,
                    reading.text(),
                    expected == null ? "No line yet" : measure.unit.text(expected),
                    strength == null ? "Counted" : strength.text(),
                    reading.note);
        }
    }

    /** A reading as a row of the table beside the chart. */
    record Line(
            LocalDate day,
            String text,
            String expected,
            String strength,
            @Nullable String note) {
        private List<String> cells(String measure) {
            var from = note;
            return List.of(measure, day.toString(), text, expected, strength, from == null ? "" : from);
        }
    }

    /** {@code place} says on which page it can be seen what a measure counts. */
    static GoalReport of(Goal goal, LocalDate day, Function<Measure, String> place) {
        var aims = Measure.of(goal);
        var trend = Reading.trendOf(goal, day);
        var counted = Reading.lately(goal, day);
        var measures = new ArrayList<MeasureReport>();
        for (var measure : aims) {
            var own = trend.stream()
                    .filter(reading -> reading.measure.id.equals(measure.id))
                    .toList();
            var latest = own.isEmpty() ? null : own.get(own.size() - 1);
            var why = measure.isTyped()
                    ? WhyNumber.typed(measure, own)
                    : WhyNumber.counted(measure, daysOf(measure, counted), place.apply(measure));
            measures.add(new MeasureReport(new Progress(measure, latest, day), own, why));
        }
        var progress = measures.stream().map(MeasureReport::progress).toList();
        return new GoalReport(new GoalProgress(goal, progress), measures);
    }

    private static List<CountedDay> daysOf(Measure measure, List<CountedDay> counted) {
        return counted.stream()
                .filter(day -> day.measureId().equals(measure.id))
                .toList();
    }

    public Goal goal() {
        return progress.goal();
    }

    public String rule() {
        return Status.RULE;
    }

    /** The measures whose figures people type in; none once the goal is retired. */
    List<Measure> open() {
        if (goal().retiredAt != null) {
            return List.of();
        }
        return measures.stream()
                .map(report -> report.progress().measure())
                .filter(Measure::isTyped)
                .toList();
    }

    public String readingsPath() {
        return goal().path() + "/readings";
    }

    boolean takesReadings() {
        return !open().isEmpty();
    }

    public String csvPath() {
        return goal().path() + "/readings.csv";
    }

    /** The same lines as the tables of the page. */
    String csv() {
        var rows = new ArrayList<List<String>>();
        for (var measure : measures) {
            measure.lines()
                    .forEach(line -> rows.add(line.cells(measure.progress().measure().title)));
        }
        return Csv.of(CSV_HEADER, rows);
    }

    public List<Option> measureOptions() {
        return open().stream()
                .map(measure -> Option.of(measure.slug, measure.title))
                .toList();
    }

    public List<Option> strengthOptions() {
        return List.of(Reading.Strength.values()).stream()
                .map(strength -> new Option(ReadingForm.word(strength), strength.text(), strength.meaning()))
                .toList();
    }
}
