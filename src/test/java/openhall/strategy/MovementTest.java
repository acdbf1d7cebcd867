package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementTest {
    private static final LocalDate TODAY = Figures.START.plusDays(20);

    private static Movement percent(String... values) {
        var measure = Figures.percent();
        return new Movement(measure, Figures.every(measure, values), TODAY);
    }

    private static Movement days(String... values) {
        var measure = Figures.measure(Measure.Unit.DAYS, Measure.Direction.DOWN, "60", "30");
        return new Movement(measure, Figures.every(measure, values), TODAY);
    }

    @Test
    void it_says_from_where_to_where_and_whether_that_is_better() {
        assertThat(percent("10", "25").text())
                .isEqualTo("Up from 10% on 1 January 2026 to 25% on 11 January 2026, which is better");
        assertThat(percent("25", "10").text()).startsWith("Down from 25%").endsWith("which is worse");
    }

    @Test
    void where_lower_is_better_down_is_better() {
        assertThat(days("60", "50").text()).startsWith("Down from 60 days").endsWith("which is better");
        assertThat(days("50", "60").text()).startsWith("Up from 50 days").endsWith("which is worse");
    }

    @Test
    void without_figures_or_with_one_it_does_not_speak_of_movement() {
        assertThat(new Movement(Figures.percent(), List.of(), TODAY).text()).isEqualTo("No figure yet");
        assertThat(percent("10").text()).isEqualTo("One figure so far: 10% on 1 January 2026");
        assertThat(percent("10", "10").text()).startsWith("No change: 10% on 1 January 2026");
        assertThat(percent("10").forecastText()).isEqualTo("No forecast yet: it needs figures of two days.");
    }

    @Test
    void the_forecast_is_held_against_the_target() {
        assertThat(percent("10", "15").forecastText())
                .isEqualTo("If it goes on like this, it will be 60% on 11 April 2026, 30 points short of the target.");
        assertThat(percent("10", "20").forecastText()).endsWith("100% on 11 April 2026, which reaches the target.");
    }

    @Test
    void on_the_day_of_the_target_there_is_nothing_to_forecast_however_old_the_figures() {
        var measure = Figures.percent();
        var readings = Figures.every(measure, "10", "15");

        assertThat(new Movement(measure, readings, measure.targetBy.minusDays(1)).forecast())
                .isNotNull();
        assertThat(new Movement(measure, readings, measure.targetBy).forecast()).isNull();
        assertThat(new Movement(measure, readings, measure.targetBy.plusDays(1)).forecastText())
                .isEqualTo("No forecast: the day of the target has come.");
    }

    @Test
    void where_lower_is_better_a_forecast_above_the_target_falls_short() {
        assertThat(days("60", "58").forecastText())
                .isEqualTo(
                        "If it goes on like this, it will be 40 days on 11 April 2026, 10 days short of the target.");
        assertThat(days("60", "55").forecastText()).endsWith("10 days on 11 April 2026, which reaches the target.");
    }
}
