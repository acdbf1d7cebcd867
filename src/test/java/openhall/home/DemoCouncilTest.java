package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DemoCouncilTest {
    @Test
    void few_past_days_are_counted_so_that_the_start_is_short_and_lines_go_over_months() {
        var today = LocalDate.of(2026, 11, 28);

        var days = DemoCouncil.pastDays(today);

        assertThat(days).hasSizeLessThanOrEqualTo(4).isSorted().allMatch(day -> day.isBefore(today));
        assertThat(days.stream().map(YearMonth::from).distinct()).hasSizeGreaterThanOrEqualTo(3);
    }
}
