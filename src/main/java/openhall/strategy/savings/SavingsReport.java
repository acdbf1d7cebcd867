package openhall.strategy.savings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openhall.web.Csv;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The plans, what has been checked, and what still waits, year by year and added up. Five statements. */
record SavingsReport(
        List<SavingsPlan> plans,
        List<Saving.Sum> sums,
        List<Year> years,
        KeyPage<Saving> page,
        Map<String, CameFrom> origins) {

    /** One year: what each plan asks for by its end, what waits, what was checked, and what was checked up to then. */
    record Year(int year, List<Long> planned, long waiting, long checked, long checkedSoFar) {
        public List<String> plannedTexts() {
            return planned.stream().map(Saving::text).toList();
        }

        public String waitingText() {
            return Saving.text(waiting);
        }

        public String checkedText() {
            return Saving.text(checked);
        }

        public String soFarText() {
            return Saving.text(checkedSoFar);
        }
    }

    static SavingsReport of(KeyPage<Saving> page, Map<String, CameFrom> origins) {
        var plans = SavingsPlan.all();
        var sums = Saving.sums();
        return new SavingsReport(plans, sums, years(plans, sums), page, origins);
    }

    /** What this saving comes from, if somebody has said. */
    public @Nullable CameFrom from(Saving saving) {
        return origins.get(saving.ref);
    }

    private static List<Year> years(List<SavingsPlan> plans, List<Saving.Sum> sums) {
        var named = Stream.concat(
                        plans.stream().flatMap(plan -> plan.years.keySet().stream()),
                        sums.stream().map(Saving.Sum::year))
                .sorted()
                .toList();
        var years = new ArrayList<Year>();
        if (named.isEmpty()) {
            return years;
        }
        var soFar = 0L;
        for (var year :
                IntStream.rangeClosed(named.get(0), named.get(named.size() - 1)).toArray()) {
            var checked = sum(sums, year, Saving.State.VALIDATED);
            soFar += checked;
            var planned = plans.stream().map(plan -> plan.by(year)).toList();
            years.add(new Year(year, planned, sum(sums, year, Saving.State.CLAIMED), checked, soFar));
        }
        return years;
    }

    private static long sum(List<Saving.Sum> sums, int year, Saving.State state) {
        return sums.stream()
                .filter(sum -> sum.year() == year && sum.state() == state)
                .mapToLong(Saving.Sum::amount)
                .sum();
    }

    private long total(Saving.State state) {
        return sums.stream()
                .filter(sum -> sum.state() == state)
                .mapToLong(Saving.Sum::amount)
                .sum();
    }

    long checked() {
        return total(Saving.State.VALIDATED);
    }

    long waiting() {
        return total(Saving.State.CLAIMED);
    }

    /** What was checked of what was planned, by the first plan. */
    public String headline() {
        var checked = Saving.text(checked()) + " of savings has been checked and counts";
        if (plans.isEmpty()) {
            return checked + ".";
        }
        return checked + ". The plan was " + Saving.text(plans.get(0).by(Integer.MAX_VALUE)) + ".";
    }

    public String waitingText() {
        return Saving.text(waiting()) + " is claimed and waits to be checked. It does not count yet.";
    }

    public @Nullable SavingsChart chart() {
        return years.isEmpty() ? null : SavingsChart.of(this);
    }

    String csv() {
        var header = new ArrayList<String>(List.of("Year"));
        plans.forEach(plan -> header.add("Planned by the end of the year: " + plan.title));
        header.addAll(List.of("Claimed, not counted", "Checked", "Checked so far"));
        return Csv.of(header, years.stream().map(SavingsReport::line).toList());
    }

    private static List<String> line(Year year) {
        var cells = new ArrayList<String>(List.of(String.valueOf(year.year())));
        year.planned().forEach(amount -> cells.add(amount.toString()));
        cells.addAll(Stream.of(year.waiting(), year.checked(), year.checkedSoFar())
                .map(String::valueOf)
                .toList());
        return cells;
    }
}
