package openhall.strategy.savings;

import java.util.List;

/** Savings in three sums, in whole pounds: what each plan asks for, what is claimed, and what was checked and counts. */
public record SavingsTotals(List<Planned> plans, long waiting, long checked) {

    /** What one source says was planned. */
    public record Planned(String title, long pounds) {
        public String text() {
            return Saving.text(pounds);
        }
    }

    /** As they stand now. Two statements. */
    public static SavingsTotals now() {
        var sums = Saving.sums();
        var plans = SavingsPlan.all().stream()
                .map(plan -> new Planned(plan.title, plan.by(Integer.MAX_VALUE)))
                .toList();
        return new SavingsTotals(plans, total(sums, Saving.State.CLAIMED), total(sums, Saving.State.VALIDATED));
    }

    private static long total(List<Saving.Sum> sums, Saving.State state) {
        return sums.stream()
                .filter(sum -> sum.state() == state)
                .mapToLong(Saving.Sum::amount)
                .sum();
    }

    public String waitingText() {
        return Saving.text(waiting);
    }

    public String checkedText() {
        return Saving.text(checked);
    }
}
