package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrendChartTest {
    private static TrendChart chart(Measure measure, String... values) {
        var readings = Figures.every(measure, values);
        return Objects.requireNonNull(TrendChart.of(Figures.progress(measure, readings), readings));
    }

    @Test
    void a_percentage_stands_on_a_scale_from_nothing_to_the_whole() {
        var chart = chart(Figures.percent(), "0", "25", "100");

        assertThat(chart.top()).isEqualTo("100%");
        assertThat(chart.dots()).extracting(TrendChart.Dot::y).containsExactly(190, 150, 30);
        assertThat(chart.dots()).extracting(TrendChart.Dot::x).containsExactly("14.0%", "22.2%", "30.4%");
        assertThat(chart.dots().get(1).text()).isEqualTo("11 January 2026: 25%");
    }

    @Test
    void its_title_says_what_it_shows() {
        assertThat(chart(Figures.percent(), "10", "25").title())
                .startsWith("Up from 10%")
                .contains("25%", "its line");
    }

    @Test
    void the_forecast_goes_on_from_the_latest_figure_to_the_day_of_the_target() {
        var chart = chart(Figures.percent(), "10", "15");
        var forecast = Objects.requireNonNull(chart.forecast());
        var path = Objects.requireNonNull(chart.path());

        assertThat(forecast.x2()).isEqualTo(path.x2()).isEqualTo("96.0%");
        assertThat(forecast.y1()).isEqualTo(chart.dots().get(1).y());
        assertThat(forecast.y2()).isEqualTo(190 - 160 * 60 / 100);
        assertThat(chart.labels())
                .extracting(TrendChart.Label::text)
                .containsExactly("15%", "Target 90%", "Forecast 60%");
    }

    @Test
    void with_one_figure_there_is_no_forecast_and_without_any_no_chart() {
        var measure = Figures.percent();

        assertThat(chart(measure, "10").forecast()).isNull();
        assertThat(chart(measure, "10").labels())
                .extracting(TrendChart.Label::text)
                .containsExactly("10%", "Target 90%");
        assertThat(TrendChart.of(new Progress(measure, null, Figures.START), List.of()))
                .isNull();
    }

    @Test
    void everything_stays_in_the_drawing_also_where_the_forecast_is_far_above_the_target() {
        var chart = chart(Figures.measure(Measure.Unit.COUNT, Measure.Direction.UP, "0", "20"), "0", "10");
        var forecast = Objects.requireNonNull(chart.forecast());

        assertThat(chart.top()).isEqualTo("100");
        assertThat(forecast.y2()).isEqualTo(30);
        assertThat(chart.labels()).allSatisfy(label -> assertThat(label.y()).isBetween(10, 190));
    }

    @Test
    void the_names_of_target_and_forecast_stand_apart() {
        var chart = chart(Figures.percent(), "0", "8.9");
        var target = chart.labels().get(1);
        var forecast = chart.labels().get(2);

        assertThat(Math.abs(target.y() - forecast.y())).isGreaterThanOrEqualTo(16);
    }

    @Test
    void a_first_figure_after_the_day_of_the_target_leaves_the_target_in_the_drawing() {
        var measure = Figures.percent();
        measure.baseline = null;
        measure.baselineOn = null;
        measure.targetBy = Figures.START.minusDays(50);

        var chart = chart(measure, "10", "25");

        assertThat(chart.start()).isEqualTo("12 November 2025");
        assertThat(chart.labels())
                .filteredOn(label -> label.text().startsWith("Target"))
                .singleElement()
                .satisfies(label -> assertThat(label.x()).isEqualTo("14.0%"))
                .satisfies(label -> assertThat(label.anchor()).isEqualTo("start"));
        assertThat(chart.dots()).extracting(TrendChart.Dot::x).containsExactly("82.3%", "96.0%");
    }

    @Test
    void a_measure_that_should_fall_has_its_baseline_above_its_target() {
        var chart = chart(Figures.measure(Measure.Unit.DAYS, Measure.Direction.DOWN, "60", "30"), "60", "58");
        var path = Objects.requireNonNull(chart.path());

        assertThat(path.y1()).isEqualTo(30);
        assertThat(path.y2()).isEqualTo(110);
        assertThat(Objects.requireNonNull(chart.forecast()).y2()).isBetween(30, 110);
    }
}
