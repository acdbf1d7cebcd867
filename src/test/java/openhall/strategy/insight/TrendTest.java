package openhall.strategy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import openhall.strategy.Cell;
import openhall.strategy.suppression.ReleasedMonth;
import org.junit.jupiter.api.Test;

/** What two lines say in one sentence. */
class TrendTest {
    private static final long HIDDEN = -1;
    private static final long NOBODY = -2;

    private static Cell cell(long percent) {
        if (percent == HIDDEN) {
            return new Cell("Group", 0, 0, true);
        }
        return percent == NOBODY ? Cell.of("Group", 0, 0) : Cell.of("Group", percent, 100);
    }

    /** The first month is June 2026. */
    private static String sentence(List<Long> staff, List<Long> management) {
        var months = IntStream.range(0, staff.size())
                .mapToObj(i -> new ReleasedMonth(
                        LocalDate.of(2026, 6, 3).plusMonths(i), cell(staff.get(i)), cell(management.get(i))))
                .toList();
        return Trend.of("Staff", months, ReleasedMonth::staff)
                .beside(Trend.of("Management", months, ReleasedMonth::management));
    }

    @Test
    void both_rose_since_the_same_month() {
        assertThat(sentence(List.of(12L, 20L, 30L), List.of(20L, 22L, 24L)))
                .isEqualTo("Staff rose from 12% to 30% since June 2026, management from 20% to 24%");
    }

    @Test
    void one_rose_and_the_other_fell_or_stayed() {
        assertThat(sentence(List.of(12L, 30L), List.of(24L, 20L)))
                .isEqualTo("Staff rose from 12% to 30% since June 2026, management fell from 24% to 20%");
        assertThat(sentence(List.of(12L, 30L), List.of(24L, 24L)))
                .isEqualTo("Staff rose from 12% to 30% since June 2026, management stayed at 24%");
    }

    @Test
    void each_begins_and_ends_with_the_months_that_are_shown() {
        assertThat(sentence(List.of(12L, 20L, 30L), List.of(HIDDEN, 22L, 24L)))
                .isEqualTo("Staff rose from 12% to 30% since June 2026, management from 22% to 24% since July 2026");
        assertThat(sentence(List.of(12L, 20L, HIDDEN), List.of(20L, 22L, HIDDEN)))
                .isEqualTo("Staff rose from 12% to 20% between June 2026 and July 2026, management from 20% to 22%");
    }

    @Test
    void one_month_says_where_they_stood() {
        assertThat(sentence(List.of(12L), List.of(20L)))
                .isEqualTo("Staff stood at 12% in June 2026, management at 20%");
    }

    @Test
    void what_is_hidden_and_who_is_not_there_are_told_apart() {
        assertThat(sentence(List.of(12L, 30L), List.of(HIDDEN, HIDDEN)))
                .isEqualTo("Staff rose from 12% to 30% since June 2026; no figure of management may be shown");
        assertThat(sentence(List.of(NOBODY, NOBODY), List.of(20L, 24L)))
                .isEqualTo("There is nobody to count as staff; management rose from 20% to 24% since June 2026");
    }
}
