package openhall.strategy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import openhall.strategy.Cell;
import openhall.strategy.suppression.ReleasedMonth;
import org.junit.jupiter.api.Test;

/** Where the figures of months stand in the drawing. */
class MonthLineTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final long HIDDEN = -1;

    private static Cell cell(long percent) {
        return percent == HIDDEN ? new Cell("Group", 0, 0, true) : Cell.of("Group", percent, 100);
    }

    /** Ten days lie between two months here, to make places easy to see. */
    private static MonthLine line(long... percents) {
        var months = IntStream.range(0, percents.length)
                .mapToObj(i -> new ReleasedMonth(FIRST.plusDays(10L * i), cell(percents[i]), cell(HIDDEN)))
                .toList();
        var scale = new MonthScale(FIRST, FIRST.plusDays(10L * (percents.length - 1)));
        return MonthLine.of(Trend.of("Staff", months, ReleasedMonth::staff), scale);
    }

    private static MonthChart beside(MonthLine staff, MonthLine management) {
        return new MonthChart("", "", "", new MonthChart.Level(46, "Target 90%"), staff, management, List.of());
    }

    @Test
    void figures_stand_on_a_scale_from_nothing_to_the_whole() {
        var line = line(0, 25, 100);

        assertThat(line.dots()).extracting(MonthLine.Dot::x).containsExactly("14.0%", "55.0%", "96.0%");
        assertThat(line.dots()).extracting(MonthLine.Dot::y).containsExactly(190, 150, 30);
        assertThat(line.steps()).hasSize(2);
    }

    @Test
    void no_step_goes_over_a_hidden_month() {
        assertThat(line(10, 20, HIDDEN, 30, 40).dots()).hasSize(4);
        assertThat(line(10, 20, HIDDEN, 30, 40).steps())
                .containsExactly(
                        new MonthLine.Step("14.0%", 174, "34.5%", 158), new MonthLine.Step("75.5%", 142, "96.0%", 126));
        assertThat(line(10, HIDDEN, 30).steps()).isEmpty();
    }

    @Test
    void a_line_is_named_at_its_last_figure() {
        assertThat(Objects.requireNonNull(line(10, 20, 30).name()))
                .isEqualTo(new MonthLine.Label("96.0%", 132, "end", "Staff 30%"));
        assertThat(Objects.requireNonNull(line(10, HIDDEN, HIDDEN).name()).anchor())
                .isEqualTo("start");
        assertThat(line(HIDDEN, HIDDEN).name()).isNull();
    }

    @Test
    void two_names_stand_apart_and_inside_the_drawing_wherever_the_lines_end() {
        for (var staff = 0; staff <= 100; staff += 5) {
            for (var management = 0; management <= 100; management += 5) {
                var names = beside(line(50, staff), line(50, management)).names();

                assertThat(names)
                        .hasSize(2)
                        .allSatisfy(name -> assertThat(name.y()).isBetween(15, 186));
                assertThat(Math.abs(names.get(0).y() - names.get(1).y())).isGreaterThanOrEqualTo(18);
            }
        }
    }

    @Test
    void a_line_without_a_figure_has_no_name() {
        assertThat(beside(line(50, 60), line(HIDDEN, HIDDEN)).names()).hasSize(1);
        assertThat(beside(line(HIDDEN, HIDDEN), line(HIDDEN, HIDDEN)).names()).isEmpty();
    }
}
