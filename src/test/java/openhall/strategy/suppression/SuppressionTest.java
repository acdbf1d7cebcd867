package openhall.strategy.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import openhall.strategy.Answers;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final Rule COUNTS = Rule.counts(5);

    private static Branch<String> group(String place, long reached, long people) {
        return Branch.alone(place, Answers.of(reached, people));
    }

    @SafeVarargs
    private static Branch<String> branch(String place, Branch<String>... parts) {
        return Branch.of(place, List.of(parts));
    }

    private static Set<String> shown(Branch<String> whole) {
        return Suppression.of(whole, COUNTS, Map.of()).shown().keySet();
    }

    @Test
    void a_group_of_five_is_shown_and_one_of_four_is_not_nor_the_next_smallest_beside_it() {
        assertThat(shown(branch("all", group("a", 2, 5), group("b", 3, 9)))).containsExactly("all", "a", "b");
        assertThat(shown(branch("all", group("a", 2, 4), group("b", 3, 9), group("c", 3, 12), group("nobody", 0, 0))))
                .containsExactly("all", "c", "nobody");
    }

    @Test
    void what_is_inside_a_hidden_group_is_hidden() {
        var inside = branch("b", group("b1", 5, 10), group("b2", 5, 10));

        assertThat(shown(branch("all", group("a", 2, 4), inside, group("c", 20, 40))))
                .containsExactly("all", "c");
    }

    @Test
    void five_people_who_sit_alone_are_not_known_to_be_one_each() {
        var alone = branch("all", group("a", 1, 1), group("b", 0, 1), group("c", 1, 1), group("d", 0, 1), group("e", 0, 1));

        assertThat(shown(alone)).containsExactly("all");
    }

    @Test
    void a_group_that_says_the_same_of_everybody_is_hidden_where_a_small_one_is_inside() {
        var alike = branch("a", group("a1", 0, 3), group("a2", 0, 9));

        assertThat(shown(branch("all", alike, group("b", 5, 13), group("c", 5, 20))))
                .containsExactly("all", "c");
        assertThat(shown(branch("all", group("a", 0, 12), group("b", 5, 13)))).containsExactly("all", "a", "b");
    }

    @Test
    void where_the_whole_council_says_the_same_of_everybody_nothing_more_is_lost() {
        var alike = branch("a", group("a1", 0, 3), group("a2", 0, 9));

        assertThat(shown(branch("all", alike, group("b", 0, 13)))).containsExactly("all", "a", "b");
    }

    @Test
    void a_head_count_that_differs_by_a_few_from_an_earlier_one_is_hidden() {
        var whole = branch("all", group("a", 5, 20), group("b", 5, 30), group("c", 5, 40));

        assertThat(after(whole, 21)).containsExactly("all", "c");
        assertThat(after(whole, 24)).containsExactly("all", "c");
        assertThat(after(whole, 15)).containsExactly("all", "a", "b", "c");
        assertThat(after(whole, 20)).containsExactly("all", "a", "b", "c");
    }

    private static Set<String> after(Branch<String> whole, long earlier) {
        return Suppression.of(whole, COUNTS, Map.of("a", Set.of(earlier))).shown().keySet();
    }

    @Test
    void attitudes_need_ten_people_and_twenty_when_all_or_none_of_them_agree() {
        var attitudes = branch("all", group("a", 5, 9), group("b", 0, 19), group("c", 0, 20), group("d", 5, 10));

        assertThat(Suppression.of(attitudes, Rule.attitudes(10), Map.of()).shown())
                .containsOnlyKeys("all", "c", "d");
    }

    @Test
    void a_council_can_ask_for_larger_groups_and_not_for_smaller_ones() {
        assertThat(Rule.counts(8).fewest()).isEqualTo(8);
        assertThat(Rule.counts(1)).isEqualTo(Rule.counts(5));
        assertThat(Rule.attitudes(15)).isEqualTo(new Rule(15, 30));
        assertThat(Rule.attitudes(5)).isEqualTo(new Rule(10, 20));
    }

    @Test
    void hidden_groups_of_whom_nobody_replied_take_the_next_smallest_with_them() {
        var few = Branch.alone("a", new Answers(1, 1, 1, 0));
        var silent = Branch.alone("b", new Answers(3, 3, 3, 0));
        var loud = Branch.alone("c", new Answers(4, 4, 4, 6));
        var louder = Branch.alone("d", new Answers(9, 9, 9, 9));

        assertThat(shown(branch("all", few, silent, loud, louder))).containsExactly("all", "d");
    }

    @Test
    void without_the_secondary_rule_a_small_group_can_be_subtracted() {
        var whole = branch("all", group("a", 2, 4), group("b", 3, 9), group("c", 3, 12));

        assertThat(new Suppression<>(whole, COUNTS, Map.of(), (parts, hidden) -> {})
                        .shown()
                        .keySet())
                .containsExactly("all", "b", "c");
    }
}
