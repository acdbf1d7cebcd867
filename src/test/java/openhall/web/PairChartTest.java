package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PairChartTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void resetLocale() {
        Locale.setDefault(before);
    }

    @Test
    void a_bar_is_as_wide_as_its_share_of_sixty_percent_of_the_page() {
        var bar = placed(row(25.0, 50.0, 100.0));

        assertThat(bar.staffX()).isEqualTo("15.0%");
        assertThat(bar.managementX()).isEqualTo("30.0%");
        assertThat(bar.targetX()).isEqualTo("60.0%");
    }

    @Test
    void what_may_not_be_shown_has_no_bar_and_keeps_its_words() {
        var bar = placed(new PairChart.Row("Libraries", null, 40.0, null, "[c]", "2 of 5, 40%"));

        assertThat(bar.staffX()).isEqualTo("0.0%");
        assertThat(bar.targetX()).isNull();
        assertThat(bar.row().staffText()).isEqualTo("[c]");
    }

    @Test
    void a_bar_never_leaves_the_drawing() {
        var bar = placed(row(140.0, -20.0, 1000.0));

        assertThat(bar.staffX()).isEqualTo("60.0%");
        assertThat(bar.managementX()).isEqualTo("0.0%");
        assertThat(bar.targetX()).isEqualTo("60.0%");
    }

    @Test
    void rows_stand_below_each_other_and_the_drawing_holds_them_all() {
        var chart = new PairChart("Reach", "percent", List.of(row(1.0, 2.0, 3.0), row(1.0, 2.0, 3.0)));
        var first = chart.placed().get(0);
        var second = chart.placed().get(1);

        assertThat(first.labelY()).isLessThan(first.staffY());
        assertThat(first.staffY() + 20).isLessThanOrEqualTo(first.managementY());
        assertThat(first.managementY() + 20).isLessThan(second.labelY());
        assertThat(second.managementY() + 20).isLessThanOrEqualTo(chart.height());
        assertThat(first.staffTextY()).isBetween(first.staffY(), first.staffY() + 20);
        assertThat(first.managementTextY()).isBetween(first.managementY(), first.managementY() + 20);
    }

    @Test
    void numbers_in_a_drawing_have_a_point_whatever_the_machine_speaks() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(placed(row(12.5, 0.0, 0.0)).staffX()).isEqualTo("7.5%");
    }

    @Test
    void two_charts_of_a_page_do_not_share_their_names() {
        assertThat(new PairChart("Confident staff", "percent", List.of()).id())
                .matches("chart-[0-9a-f]+")
                .isNotEqualTo(new PairChart("Simple services", "percent", List.of()).id());
    }

    @Test
    void the_table_says_how_far_apart_the_two_are_as_soon_as_one_row_does() {
        var silent = row(25.0, 50.0, 100.0);
        var called = silent.apart("25 points ahead of staff", true);

        assertThat(new PairChart("Reach", "percent", List.of(silent)).compares())
                .isFalse();
        assertThat(new PairChart("Reach", "percent", List.of(silent, called)).compares())
                .isTrue();
        assertThat(called.staffText()).isEqualTo(silent.staffText());
    }

    @Test
    void a_chart_without_rows_is_empty() {
        var chart = new PairChart("Reach", "percent", List.of());

        assertThat(chart.height()).isZero();
        assertThat(chart.placed()).isEmpty();
    }

    private static PairChart.Row row(Double staff, Double management, Double target) {
        return new PairChart.Row("Libraries", staff, management, target, "staff text", "management text");
    }

    private static PairChart.Placed placed(PairChart.Row row) {
        return new PairChart("Reach", "percent", List.of(row)).placed().get(0);
    }
}
