package openhall.learning.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.learning.outline.Outline.QuestionOutline;
import openhall.learning.outline.Outline.StepOutline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an attempt asks: two questions that are always asked, and two of a pool of six. */
class DrawTest {
    private static final StepOutline QUIZ = quiz();

    private static StepOutline quiz() {
        var questions = new ArrayList<QuestionOutline>();
        questions.add(question(1, null, new OrderingAsk(List.of("Ask", "Write", "Check", "Send"), "")));
        questions.add(question(2, null, new TextAsk(List.of("yes"), "")));
        for (var position = 3; position <= 8; position++) {
            questions.add(question(position, "six", new TextAsk(List.of("yes"), "")));
        }
        var content = new StepContent.Quiz(new BigDecimal("2.5"), true, 0, Map.of("six", 2), null);
        return new StepOutline(UUID.randomUUID(), 1, StepKind.QUIZ, "A quiz", "", content, List.copyOf(questions));
    }

    private static QuestionOutline question(int position, @Nullable String pool, Ask ask) {
        return new QuestionOutline(UUID.randomUUID(), position, "Question " + position, "", 1, true, pool, ask);
    }

    private static List<Integer> asked(int attempt) {
        return Draw.of(QUIZ, "somebody", attempt).questions().stream()
                .map(QuestionOutline::position)
                .toList();
    }

    @Test
    void the_same_attempt_asks_the_same_in_the_same_order() {
        var one = Draw.of(QUIZ, "somebody", 3);
        var other = Draw.of(QUIZ, "somebody", 3);

        assertThat(one).isEqualTo(other);
        assertThat(one.order(QUIZ.questions().get(0)))
                .isEqualTo(other.order(QUIZ.questions().get(0)));
    }

    @Test
    void another_attempt_or_another_person_gets_another_draw() {
        var attempts = IntStream.rangeClosed(1, 20).mapToObj(DrawTest::asked).toList();
        var people = IntStream.rangeClosed(1, 20)
                .mapToObj(who -> Draw.of(QUIZ, "person " + who, 1).questions())
                .toList();

        assertThat(new HashSet<>(attempts)).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(people)).hasSizeGreaterThan(1);
    }

    @Test
    void each_draw_takes_as_many_from_the_pool_as_the_author_said() {
        for (var attempt = 1; attempt <= 50; attempt++) {
            assertThat(asked(attempt)).hasSize(4).startsWith(1, 2).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void every_question_of_a_pool_is_asked_sooner_or_later() {
        var seen = new HashSet<Integer>();
        for (var attempt = 1; attempt <= 100; attempt++) {
            seen.addAll(asked(attempt));
        }
        assertThat(seen).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void what_is_sent_in_the_order_shown_is_kept_in_the_order_of_the_author() {
        var question = QUIZ.questions().get(0);
        for (var attempt = 1; attempt <= 10; attempt++) {
            var draw = Draw.of(QUIZ, "somebody", attempt);
            var shown = draw.shown(question, question.ask().rightAnswer());
            assertThat(shown)
                    .isEqualTo(
                            draw.order(question).stream().map(String::valueOf).toList());
            assertThat(draw.authored(question, shown)).isEqualTo(question.ask().rightAnswer());
        }
    }

    @Test
    void marks_add_up_with_those_of_parts() {
        var draw = Draw.of(QUIZ, "somebody", 1);
        var pool = asked(1).subList(2, 4);
        var order = List.of("1", "2", "4", "3");
        var yes = List.of("yes");
        var answers = new Answers(Map.of(1, order, 2, yes, pool.get(0), yes, pool.get(1), List.of("no")));

        var marking = Marking.of(draw, answers);

        assertThat(marking.score()).isEqualByComparingTo("2.5");
        assertThat(marking.total()).isEqualTo(4);
        assertThat(marking.passed()).isTrue();
        assertThat(marking.questions().get(0).words()).isEqualTo("Partly right");
    }

    @Test
    void of_a_pool_of_two_another_attempt_asks_the_other_one_too() {
        var questions = List.of(
                question(1, "two", new TextAsk(List.of("yes"), "")),
                question(2, "two", new TextAsk(List.of("yes"), "")));
        var content = new StepContent.Quiz(BigDecimal.ONE, true, 0, Map.of("two", 1), null);
        var quiz = new StepOutline(UUID.randomUUID(), 1, StepKind.QUIZ, "A quiz", "", content, questions);

        for (var who = 1; who <= 20; who++) {
            var asked = new HashSet<Integer>();
            for (var attempt = 1; attempt <= 24; attempt++) {
                asked.add(Draw.of(quiz, "person " + who, attempt)
                        .questions()
                        .get(0)
                        .position());
            }
            assertThat(asked).as("person " + who).containsExactlyInAnyOrder(1, 2);
        }
    }

    @Test
    void neighbouring_questions_do_not_share_the_order_of_their_options() {
        var yes = new ChoiceAsk.ChoiceOption("Yes", true, "");
        var no = new ChoiceAsk.ChoiceOption("No", false, "");
        var ask = new ChoiceAsk(List.of(yes, no), false);
        var questions = List.of(question(1, null, ask), question(2, null, ask));
        var content = new StepContent.Quiz(BigDecimal.ONE, true, 0, Map.of(), null);
        var quiz = new StepOutline(UUID.randomUUID(), 1, StepKind.QUIZ, "A quiz", "", content, questions);

        var same = IntStream.rangeClosed(1, 200)
                .mapToObj(who -> Draw.of(quiz, "person " + who, 1))
                .filter(draw -> draw.order(questions.get(0)).equals(draw.order(questions.get(1))))
                .count();
        assertThat(same).isBetween(50L, 150L);
    }
}
