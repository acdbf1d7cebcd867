package openhall.strategy.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import openhall.strategy.Answers;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void a_total_of_five_is_shown_and_one_of_four_is_not() {
        assertThat(Rule.LEAST.hides(Answers.of(2, 5))).isFalse();
        assertThat(Rule.LEAST.hides(Answers.of(2, 4))).isTrue();
        assertThat(Rule.LEAST.hides(Answers.of(1, 1))).isTrue();
    }

    @Test
    void a_group_of_nobody_has_nobody_to_hide() {
        assertThat(Rule.LEAST.hides(Answers.of(0, 0))).isFalse();
    }

    @Test
    void attitudes_need_ten() {
        assertThat(Rule.attitudes(0).hides(Answers.of(2, 9))).isTrue();
        assertThat(Rule.attitudes(0).hides(Answers.of(5, 10))).isFalse();
    }
}
