package openhall.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void weekends_are_not_counted() {
        assertThat(WorkingDays.between(day("2026-11-20"), day("2026-11-23"))).isEqualTo(1);
        assertThat(WorkingDays.after(day("2026-11-20"), 3)).isEqualTo(day("2026-11-25"));
    }

    @Test
    void an_idea_sent_on_a_saturday_starts_its_clock_on_monday() {
        assertThat(WorkingDays.after(day("2026-11-21"), 1)).isEqualTo(day("2026-11-23"));
    }

    @Test
    void christmas_and_its_day_in_lieu_are_not_counted() {
        assertThat(WorkingDays.after(day("2026-12-24"), 1)).isEqualTo(day("2026-12-29"));
        assertThat(WorkingDays.after(day("2027-12-24"), 1)).isEqualTo(day("2027-12-29"));
        assertThat(WorkingDays.after(day("2027-12-31"), 1)).isEqualTo(day("2028-01-04"));
    }

    @Test
    void easter_is_not_counted() {
        assertThat(WorkingDays.between(day("2027-03-25"), day("2027-03-30"))).isEqualTo(1);
        assertThat(WorkingDays.between(day("2028-04-13"), day("2028-04-18"))).isEqualTo(1);
    }

    @Test
    void each_year_has_eight_bank_holidays_on_weekdays() {
        for (var year = 2026; year <= 2028; year++) {
            var first = LocalDate.of(year, 1, 1);
            var weekdays = first.datesUntil(first.plusYears(1))
                    .filter(day -> day.getDayOfWeek().getValue() <= 5)
                    .toList();
            var worked = weekdays.stream().filter(WorkingDays::isWorkingDay).count();
            assertThat(weekdays.size() - worked).isEqualTo(8);
        }
    }

    @Test
    void a_day_that_is_not_later_counts_nothing() {
        assertThat(WorkingDays.between(day("2026-11-23"), day("2026-11-23"))).isZero();
        assertThat(WorkingDays.between(day("2026-11-23"), day("2026-11-20"))).isZero();
    }

    @Test
    void days_are_counted_by_the_councils_clock() {
        assertThat(WorkingDays.day(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo(day("2026-07-02"));
        assertThat(WorkingDays.day(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo(day("2026-11-23"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
