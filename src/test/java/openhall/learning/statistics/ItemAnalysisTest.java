package openhall.learning.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.learning.outline.ChoiceAsk;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import openhall.learning.outline.StepContent;
import openhall.learning.outline.StepKind;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {
    private static final String RIGHT = "1";
    private static final String WRONG = "2";

    private static StepOutline quiz(int questions, boolean twoAreRight) {
        var options = List.of(
                new ChoiceAsk.ChoiceOption("This", true, "Yes"),
                new ChoiceAsk.ChoiceOption("That", twoAreRight, "See"),
                new ChoiceAsk.ChoiceOption("Other", false, "No"));
        var outlines = IntStream.rangeClosed(1, questions)
                .mapToObj(position -> new QuestionOutline(
                        UUID.randomUUID(),
                        position,
                        "Question " + position,
                        "",
                        1,
                        true,
                        null,
                        new ChoiceAsk(options, true)))
                .toList();
        var content = new StepContent.Quiz(BigDecimal.ONE, false, 0, Map.of(), null);
        return new StepOutline(UUID.randomUUID(), 1, StepKind.QUIZ, "Quiz", "", content, outlines);
    }

    /** A line for each person: 1 for a right answer, 0 for a wrong one, a stroke for a question that was not drawn. */
    private static List<ItemAnalysis.Item> analysed(StepOutline quiz, String... people) {
        var sheets = new ArrayList<Map<UUID, List<String>>>();
        for (var person : people) {
            var given = new LinkedHashMap<UUID, List<String>>();
            for (var i = 0; i < person.length(); i++) {
                if (person.charAt(i) != '-') {
                    given.put(quiz.questions().get(i).id(), List.of(person.charAt(i) == '1' ? RIGHT : WRONG));
                }
            }
            sheets.add(given);
        }
        return ItemAnalysis.of(quiz, sheets);
    }

    private static void is(BigDecimal number, String expected) {
        assertThat(number).isEqualByComparingTo(expected);
    }

    /**
     * By hand. Question 1: shares 1 1 1 0 0, the rest of the quiz 1 0.5 0 0.5 0. Means 0.6 and 0.4, products add up to 1.5 -
     * 5 x 0.6 x 0.4 = 0.3, squares to 1.2 and 0.7, so 0.3 / root of 0.84 = 0.3273. Question 3: shares 1 0 0 0 0, rest 1 1 0.5
     * 0.5 0: 0.4 / root of 0.8 x 0.7 = 0.5345.
     */
    @Test
    void facility_and_discrimination_are_what_a_hand_works_out() {
        var items = analysed(quiz(3, false), "111", "110", "100", "010", "000");

        is(items.get(0).facility(), "0.6");
        is(items.get(1).facility(), "0.6");
        is(items.get(2).facility(), "0.2");
        is(items.get(0).discrimination(), "0.3273");
        is(items.get(1).discrimination(), "0.3273");
        is(items.get(2).discrimination(), "0.5345");
        assertThat(items.get(0).people()).isEqualTo(5);
        assertThat(items.get(0).chosen()).containsExactly(3, 2, 0);
    }

    @Test
    void a_question_that_good_people_miss_is_below_nothing() {
        var items = analysed(quiz(3, false), "011", "011", "100", "100", "111");

        assertThat(items.get(0).discrimination()).isNegative();
    }

    @Test
    void where_all_do_the_same_nothing_is_told_apart() {
        var items = analysed(quiz(2, false), "11", "10", "11");

        is(items.get(0).facility(), "1");
        assertThat(items.get(0).discrimination()).isNull();
        assertThat(items.get(1).discrimination()).isNull();
    }

    @Test
    void a_quiz_of_one_question_has_nothing_to_compare_it_with() {
        var items = analysed(quiz(1, false), "1", "0");

        is(items.get(0).facility(), "0.5");
        assertThat(items.get(0).discrimination()).isNull();
    }

    @Test
    void a_question_counts_only_those_who_met_it() {
        var items = analysed(quiz(3, false), "1-1", "0-0", "-11", "-1-");

        assertThat(items.stream().map(ItemAnalysis.Item::people)).containsExactly(2, 2, 3);
        is(items.get(0).facility(), "0.5");
        is(items.get(0).discrimination(), "1");
        is(items.get(1).facility(), "1");
    }

    @Test
    void part_marks_count_as_a_share() {
        var items = analysed(quiz(1, true), "1", "1");

        is(items.get(0).facility(), "0.5");
    }

    @Test
    void nobody_gives_no_numbers() {
        var items = analysed(quiz(1, false));

        assertThat(items.get(0).people()).isZero();
        assertThat(items.get(0).facility()).isNull();
    }
}
