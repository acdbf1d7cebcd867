package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    private static Cell cell(long numerator, long denominator) {
        return Cell.of("Group", numerator, denominator);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    @Test
    void a_group_of_five_is_shown_and_a_group_of_four_is_not() {
        assertThat(texts(SmallNumbers.hide(List.of(cell(2, 5))))).containsExactly("2 of 5, 40%");
        assertThat(texts(SmallNumbers.hide(List.of(cell(2, 4))))).containsExactly("[c]");
    }

    @Test
    void attitudes_need_ten() {
        assertThat(texts(SmallNumbers.hide(List.of(cell(2, 9)), SmallNumbers.ATTITUDES)))
                .containsExactly("[c]");
        assertThat(texts(SmallNumbers.hide(List.of(cell(5, 10)), SmallNumbers.ATTITUDES)))
                .containsExactly("5 of 10, 50%");
    }

    @Test
    void a_group_of_nobody_says_so() {
        var cells = SmallNumbers.hide(List.of(cell(0, 0), cell(3, 8), cell(4, 9)));

        assertThat(texts(cells)).containsExactly("no people", "3 of 8, 38%", "4 of 9, 44%");
        assertThat(cells.get(0).percent()).isNull();
    }

    @Test
    void one_small_group_takes_the_next_smallest_with_it() {
        assertThat(texts(SmallNumbers.hide(List.of(cell(10, 20), cell(1, 3), cell(5, 12), cell(0, 0)))))
                .containsExactly("10 of 20, 50%", "[c]", "[c]", "no people");
    }

    @Test
    void two_small_groups_of_five_or_more_together_need_no_third() {
        assertThat(texts(SmallNumbers.hide(List.of(cell(1, 3), cell(1, 3), cell(5, 12)))))
                .containsExactly("[c]", "[c]", "5 of 12, 42%");
    }

    @Test
    void two_single_people_take_a_third_group_with_them() {
        assertThat(texts(SmallNumbers.hide(List.of(cell(1, 1), cell(0, 1), cell(5, 12), cell(5, 20)))))
                .containsExactly("[c]", "[c]", "[c]", "5 of 20, 25%");
    }

    @Test
    void groups_where_together_nobody_did_it_take_another_with_them() {
        assertThat(texts(SmallNumbers.hide(List.of(cell(0, 3), cell(0, 6), cell(5, 12), cell(5, 20)))))
                .containsExactly("[c]", "[c]", "[c]", "5 of 20, 25%");
    }

    @Test
    void a_hidden_cell_has_lost_its_numbers() {
        var hidden = SmallNumbers.hide(List.of(cell(2, 4))).get(0);

        assertThat(hidden).isEqualTo(new Cell("Group", 0, 0, true));
        assertThat(hidden.percent()).isNull();
    }

    @Test
    void nothing_hidden_can_be_computed_from_what_is_shown_and_the_total() {
        var random = new Random(20261123);
        for (var i = 0; i < 20_000; i++) {
            var threshold = random.nextBoolean() ? SmallNumbers.COUNTS : SmallNumbers.ATTITUDES;
            checkNothingFollows(randomCells(random), threshold);
        }
    }

    private static List<Cell> randomCells(Random random) {
        var cells = new ArrayList<Cell>();
        var groups = 1 + random.nextInt(7);
        for (var i = 0; i < groups; i++) {
            var people = random.nextInt(random.nextBoolean() ? 6 : 30);
            cells.add(cell(random.nextInt(people + 1), people));
        }
        return cells;
    }

    private static void checkNothingFollows(List<Cell> cells, int threshold) {
        var total = sum(cells);
        var filled = cells.stream().filter(cell -> cell.denominator() > 0).count();
        var safe = SmallNumbers.hide(cells, threshold);
        for (var i = 0; i < cells.size(); i++) {
            assertThat(safe.get(i).hidden()
                            || cells.get(i).denominator() == 0
                            || cells.get(i).denominator() >= threshold)
                    .as("%s of %s", safe.get(i), cells)
                    .isTrue();
        }
        // A total under the threshold is hidden by its own call; one that says the same of everybody says it of each.
        if (total.denominator() < threshold
                || total.denominator() == filled
                || total.numerator() == 0
                || total.numerator() == total.denominator()) {
            return;
        }
        var shown = sum(safe.stream().filter(cell -> !cell.hidden()).toList());
        var groups = safe.stream().filter(Cell::hidden).count();
        if (groups > 0) {
            var rest = cell(total.numerator() - shown.numerator(), total.denominator() - shown.denominator());
            checkAmbiguous(rest, groups, cells);
        }
    }

    /** Goes through every pair that a hidden cell could be, given what the hidden cells come to together. */
    private static void checkAmbiguous(Cell rest, long groups, List<Cell> cells) {
        var numerators = new HashSet<Long>();
        var denominators = new HashSet<Long>();
        for (long people = 1; people <= rest.denominator(); people++) {
            for (long part = 0; part <= people; part++) {
                var othersPeople = rest.denominator() - people;
                var othersPart = rest.numerator() - part;
                var fits = groups == 1
                        ? othersPeople == 0 && othersPart == 0
                        : othersPeople >= groups - 1 && othersPart >= 0 && othersPart <= othersPeople;
                if (fits) {
                    numerators.add(part);
                    denominators.add(people);
                }
            }
        }
        assertThat(numerators).as("numerators in %s", cells).hasSizeGreaterThan(1);
        assertThat(denominators).as("denominators in %s", cells).hasSizeGreaterThan(1);
    }

    private static Cell sum(List<Cell> cells) {
        return cell(
                cells.stream().mapToLong(Cell::numerator).sum(),
                cells.stream().mapToLong(Cell::denominator).sum());
    }
}
