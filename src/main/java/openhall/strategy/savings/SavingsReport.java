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
        return of(SavingsPlan.all(), Saving.sums(), page, origins);
    }

    static SavingsReport of(
            List<SavingsPlan> plans, List<Saving.Sum> sums, KeyPage<Saving> page, Map<String, CameFrom> origins) {
        return new SavingsReport(plans, sums, years(plans, sums), page, origins);
    }

    /** What this saving comes from, if somebody has said. */
    public @Nullable CameFrom from(Saving saving) {
        return origins.get(saving.ref);
    }

    /** The years of the plans; without a plan, all that have a saving. */
    private static List<Year> years(List<SavingsPlan> plans, List<Saving.Sum> sums) {
        var named = plans.isEmpty()
                ? sums.stream().map(Saving.Sum::year).sorted().toList()
                : plans.stream()
                        .flatMap(plan -> plan.years.keySet().stream())
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

    /** Savings of years that are in no plan: they count, and are no part of what was planned. */
    public List<Year> otherYears() {
        var planned = years.stream().map(Year::year).toList();
        return sums.stream()
                .map(Saving.Sum::year)
                .filter(year -> !planned.contains(year))
                .distinct()
                .sorted()
                .map(this::otherYear)
                .toList();
    }

    private Year otherYear(int year) {
        var checked = sum(sums, year, Saving.State.VALIDATED);
        return new Year(year, List.of(), sum(sums, year, Saving.State.CLAIMED), checked, checked);
    }

    /** Checked savings of the years of a plan. */
    private long checkedIn(SavingsPlan plan) {
        return sums.stream()
                .filter(sum -> sum.state() == Saving.State.VALIDATED)
                .filter(sum -> sum.year() >= plan.firstYear() && sum.year() <= plan.lastYear())
                .mapToLong(Saving.Sum::amount)
                .sum();
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

    /** What was checked, and how much of it belongs to the years of the first plan. */
    public String headline() {
        var checked = Saving.text(checked()) + " of savings has been checked and counts";
        if (plans.isEmpty()) {
            return checked + ".";
        }
        var plan = plans.get(0);
        return checked + ". Of the " + Saving.text(plan.by(Integer.MAX_VALUE)) + " planned for " + plan.firstYear()
                + " to " + plan.lastYear() + ", it is " + Saving.text(checkedIn(plan)) + ".";
    }

    public String waitingText() {
        return Saving.text(waiting()) + " is claimed and waits to be checked. It does not count yet.";
    }

    /** What the chart shows: By 2018, £0 was checked of £120,000,000 planned. */
    public String finding() {
        if (years.isEmpty()) {
            return "";
        }
        var last = years.get(years.size() - 1);
        var checked = "By " + last.year() + ", " + last.soFarText() + " was checked";
        return last.planned().isEmpty()
                ? checked
                : checked + " of " + last.plannedTexts().get(0) + " planned";
    }

    public @Nullable SavingsChart chart() {
        return years.isEmpty() ? null : SavingsChart.of(this);
    }

    String csv() {
        var header = new ArrayList<String>(List.of("Year"));
        plans.forEach(plan -> header.add("Planned by the end of the year: " + plan.title));
        header.addAll(List.of("Claimed, not counted", "Checked", "Checked so far"));
        var lines = new ArrayList<>(years.stream().map(SavingsReport::line).toList());
        otherYears().forEach(year -> lines.add(otherLine(year)));
        return Csv.of(header, lines);
    }

    private List<String> otherLine(Year year) {
        var cells = new ArrayList<String>(List.of(String.valueOf(year.year())));
        plans.forEach(plan -> cells.add("Not in the plan"));
        cells.addAll(List.of(String.valueOf(year.waiting()), String.valueOf(year.checked()), ""));
        return cells;
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
