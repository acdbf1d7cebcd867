package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts that are no share of people: a total and the middle of many. */
class TallyTest {
    private static String days(Long... days) {
        var tally = Tally.median(List.of(days));
        var value = Measure.Unit.DAYS.of(tally.numerator(), tally.denominator());
        return value == null ? "none" : value.toPlainString();
    }

    @Test
    void the_middle_of_an_odd_number_is_one_of_them() {
        assertThat(days(9L, 1L, 4L)).isEqualTo("4.00");
        assertThat(days(7L)).isEqualTo("7.00");
    }

    @Test
    void the_middle_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(days(9L, 1L, 4L, 5L)).isEqualTo("4.50");
    }

    @Test
    void there_is_no_middle_of_nothing() {
        assertThat(days()).isEqualTo("none");
    }

    @Test
    void a_total_is_its_own_value_in_pounds() {
        var tally = Tally.total(1_200);

        assertThat(Measure.Unit.POUNDS.of(tally.numerator(), tally.denominator()))
                .isEqualTo(BigDecimal.valueOf(1_200));
    }
}
