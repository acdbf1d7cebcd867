package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.junit.jupiter.api.Test;

/** What was checked beside what was planned: only the years of the plan are compared. */
class SavingsReportTest {
    private static SavingsReport report(List<SavingsPlan> plans) {
        var sums = List.of(
                new Saving.Sum(2013, Saving.State.VALIDATED, 40),
                new Saving.Sum(2014, Saving.State.CLAIMED, 7),
                new Saving.Sum(2027, Saving.State.VALIDATED, 500));
        return SavingsReport.of(
                plans,
                sums,
                KeyPage.of(List.<Saving>of(), 20, saving -> Cursor.of(saving.claimedAt, saving.id)),
                Map.of());
    }

    private static SavingsPlan plan() {
        var plan = new SavingsPlan();
        plan.title = "The plan";
        plan.years.putAll(Map.of(2012, 50L, 2013, 50L, 2014, 20L));
        return plan;
    }

    @Test
    void savings_of_years_outside_the_plan_are_not_counted_against_it() {
        var report = report(List.of(plan()));

        assertThat(report.headline())
                .isEqualTo(
                        "£540 of savings has been checked and counts. Of the £120 planned for 2012 to 2014, it is £40.");
        assertThat(report.years()).extracting(SavingsReport.Year::year).containsExactly(2012, 2013, 2014);
        assertThat(report.years().get(2).checkedSoFar()).isEqualTo(40);
    }

    @Test
    void they_are_shown_apart_on_the_page_and_in_the_table() {
        var report = report(List.of(plan()));

        assertThat(report.otherYears()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2027);
            assertThat(year.checked()).isEqualTo(500);
        });
        assertThat(report.csv()).contains("2014,120,7,0,40", "2027,Not in the plan,0,500,");
    }

    @Test
    void without_a_plan_every_year_is_in_the_table() {
        var report = report(List.of());

        assertThat(report.years()).hasSize(15);
        assertThat(report.otherYears()).isEmpty();
    }
}
