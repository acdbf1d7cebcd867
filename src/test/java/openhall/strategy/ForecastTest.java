package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = START.plusDays(100);

    private static Forecast.Point point(int day, String value) {
        return new Forecast.Point(START.plusDays(day), new BigDecimal(value));
    }

    private static BigDecimal at(Measure.Unit unit, Forecast.Point... points) {
        return Objects.requireNonNull(Forecast.of(unit, END, List.of(points))).value();
    }

    @Test
    void two_figures_are_carried_on_in_a_straight_line() {
        assertThat(at(Measure.Unit.PERCENT, point(0, "10"), point(50, "30"))).isEqualByComparingTo("50");
    }

    @Test
    void more_than_two_figures_give_the_line_that_fits_them_best() {
        assertThat(at(Measure.Unit.COUNT, point(0, "0"), point(10, "20"), point(20, "10")))
                .isEqualByComparingTo("55");
    }

    @Test
    void figures_that_fall_are_carried_on_downwards() {
        assertThat(at(Measure.Unit.DAYS, point(0, "60"), point(50, "45"))).isEqualByComparingTo("30");
    }

    @Test
    void a_share_never_passes_the_whole_and_nothing_goes_below_zero() {
        assertThat(at(Measure.Unit.PERCENT, point(0, "10"), point(10, "60"))).isEqualByComparingTo("100");
        assertThat(at(Measure.Unit.PERCENT, point(0, "60"), point(10, "10"))).isEqualByComparingTo("0");
        assertThat(at(Measure.Unit.DAYS, point(0, "60"), point(10, "10"))).isEqualByComparingTo("0");
        assertThat(at(Measure.Unit.POUNDS, point(0, "0"), point(10, "60"))).isEqualByComparingTo("600");
    }

    @Test
    void one_figure_or_figures_of_one_day_give_none() {
        assertThat(Forecast.of(Measure.Unit.PERCENT, END, List.of())).isNull();
        assertThat(Forecast.of(Measure.Unit.PERCENT, END, List.of(point(0, "10"))))
                .isNull();
        assertThat(Forecast.of(Measure.Unit.PERCENT, END, List.of(point(5, "10"), point(5, "30"))))
                .isNull();
    }

    @Test
    void once_the_day_has_come_there_is_nothing_to_forecast() {
        assertThat(Forecast.of(Measure.Unit.PERCENT, END, List.of(point(0, "10"), point(100, "30"))))
                .isNull();
        assertThat(Forecast.of(Measure.Unit.PERCENT, END, List.of(point(0, "10"), point(99, "30"))))
                .isNotNull();
    }
}
