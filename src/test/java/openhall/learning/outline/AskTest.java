package openhall.learning.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import openhall.learning.outline.ChoiceAsk.ChoiceOption;
import openhall.learning.outline.MatchingAsk.Pair;
import org.junit.jupiter.api.Test;

/** How an answer to each kind of question is judged. */
class AskTest {
    private static final ChoiceAsk ONE = new ChoiceAsk(
            List.of(new ChoiceOption("This", true, "Yes."), new ChoiceOption("That", false, "No.")), false);
    private static final ChoiceAsk MANY = new ChoiceAsk(
            List.of(
                    new ChoiceOption("One", true, "Yes, one."),
                    new ChoiceOption("Two", true, "Yes, two."),
                    new ChoiceOption("Three", false, "No.")),
            false);
    private static final MatchingAsk MATCHING = new MatchingAsk(
            List.of(
                    new Pair("Clerk", "Takes minutes", "The meeting."),
                    new Pair("Chair", "Leads the meeting", "Who speaks?")),
            List.of("Makes tea"));
    private static final OrderingAsk ORDERING = new OrderingAsk(List.of("Ask", "Write", "Send"), "The form.");
    private static final GapsAsk GAPS = new GapsAsk(
            List.of("Tell ", " within ", " hours."),
            List.of(List.of("people", "everyone"), List.of("24")),
            "Look again.");
    private static final NumberAsk NUMBER =
            new NumberAsk(new BigDecimal("1200"), new BigDecimal("5"), "hours", "Count.");
    private static final TextAsk TEXT = new TextAsk(List.of("Café", "it’s here"), "Three.");

    private static final List<Ask> ALL = List.of(ONE, MANY, MATCHING, ORDERING, GAPS, NUMBER, TEXT);

    @Test
    void the_right_answer_of_every_kind_is_complete_and_earns_all() {
        for (var ask : ALL) {
            var right = ask.rightAnswer();
            assertThat(ask.refusal(right)).as(ask.kindText()).isNull();
            assertThat(ask.isComplete(right)).as(ask.kindText()).isTrue();
            assertThat(ask.share(right)).as(ask.kindText()).isEqualTo(1);
        }
    }

    @Test
    void the_wrong_answer_of_every_kind_is_complete_and_earns_nothing() {
        for (var ask : ALL) {
            var wrong = ask.wrongAnswer();
            assertThat(ask.refusal(wrong)).as(ask.kindText()).isNull();
            assertThat(ask.isComplete(wrong)).as(ask.kindText()).isTrue();
            assertThat(ask.share(wrong)).as(ask.kindText()).isZero();
        }
    }

    @Test
    void no_answer_is_kept_as_it_is_and_is_not_complete() {
        for (var ask : ALL) {
            assertThat(ask.refusal(List.of())).as(ask.kindText()).isNull();
            assertThat(ask.isComplete(List.of())).as(ask.kindText()).isFalse();
            assertThat(ask.share(List.of())).as(ask.kindText()).isZero();
        }
    }

    @Test
    void parts_that_are_right_earn_their_share() {
        assertThat(MANY.share(List.of("1"))).isEqualTo(0.5);
        assertThat(MANY.share(List.of("1", "2", "3"))).isEqualTo(0.5);
        assertThat(MANY.share(List.of("1", "3"))).isZero();
        assertThat(MATCHING.share(List.of("Takes minutes", "Makes tea"))).isEqualTo(0.5);
        assertThat(ORDERING.share(List.of("1", "3", "2"))).isEqualTo(1.0 / 3);
        assertThat(GAPS.share(List.of("everyone", "48"))).isEqualTo(0.5);
    }

    @Test
    void what_is_not_offered_cannot_be_kept() {
        assertThat(ONE.refusal(List.of("3"))).isNotNull();
        assertThat(ONE.refusal(List.of("1", "2"))).isNotNull();
        assertThat(MATCHING.refusal(List.of("Sings"))).isNotNull();
        assertThat(ORDERING.refusal(List.of("4"))).isNotNull();
        assertThat(ORDERING.refusal(List.of("1", "2", "3", "1"))).isNotNull();
        assertThat(GAPS.refusal(List.of("a", "b", "c"))).isNotNull();
        assertThat(TEXT.refusal(List.of("x".repeat(201)))).isNotNull();
        assertThat(TEXT.refusal(List.of("a\0b"))).isNotNull();
    }

    @Test
    void two_lines_cannot_have_one_place() {
        assertThat(ORDERING.refusal(List.of("1", "1", "2"))).isNull();
        assertThat(ORDERING.isComplete(List.of("1", "1", "2"))).isFalse();
    }

    @Test
    void a_number_counts_however_people_type_it() {
        for (var typed : List.of("1200", "1,200", "1 200 hours", "£1,200", "1200hours", " 1200.0 ", "1195", "1205")) {
            assertThat(NUMBER.share(List.of(typed))).as(typed).isEqualTo(1);
        }
        for (var typed : List.of("1194", "1206", "-1200")) {
            assertThat(NUMBER.isComplete(List.of(typed))).as(typed).isTrue();
            assertThat(NUMBER.share(List.of(typed))).as(typed).isZero();
        }
        for (var typed : List.of("many", "", "12 days", "1.2.3", "1e3", "1,5", "3,14", "12 34", "1,20")) {
            assertThat(NUMBER.isComplete(List.of(typed))).as(typed).isFalse();
        }
    }

    @Test
    void a_unit_counts_as_people_write_it() {
        var share = new NumberAsk(new BigDecimal("56"), BigDecimal.ZERO, "per cent", "Count.");
        for (var typed : List.of("56", "56%", "56 %", "56 per cent", "56 percent")) {
            assertThat(share.share(List.of(typed))).as(typed).isEqualTo(1);
        }
        var week = new NumberAsk(BigDecimal.ONE, BigDecimal.ZERO, "weeks", "Count.");
        assertThat(week.share(List.of("1 week"))).isEqualTo(1);
        assertThat(week.isComplete(List.of("1 day"))).isFalse();
    }

    @Test
    void quotes_and_dashes_of_any_form_are_the_same() {
        var ask = new TextAsk(List.of("co-op \"one\""), "Look.");
        for (var typed : List.of("co-op \"one\"", "co–op “one”", "co‑op “one”", "co—op \"one\"")) {
            assertThat(ask.share(List.of(typed))).as(typed).isEqualTo(1);
        }
    }

    @Test
    void capitals_spaces_quotes_and_forms_of_accents_do_not_count() {
        for (var typed : List.of("café", "CAFÉ", "cafe\u0301", "  Café ", "it's here", "It’s   HERE")) {
            assertThat(TEXT.share(List.of(typed))).as(typed).isEqualTo(1);
        }
        assertThat(TEXT.share(List.of("cafe"))).isZero();
    }

    @Test
    void what_is_right_is_told_only_after_a_pass() {
        assertThat(ONE.told(List.of("2"), false).toString()).contains("No.").doesNotContain("This", "Yes.");
        assertThat(ONE.told(List.of("2"), true).toString()).contains("This", "Yes.");
        assertThat(MATCHING.told(MATCHING.wrongAnswer(), false).toString()).doesNotContain("The right answer");
        assertThat(MATCHING.told(MATCHING.wrongAnswer(), true).toString()).contains("“Takes minutes”");
        assertThat(GAPS.told(List.of("-", "-"), false).toString()).doesNotContain("people", "24");
        assertThat(NUMBER.told(List.of("7"), false).toString())
                .doesNotContain("1200")
                .contains("Count.");
        assertThat(NUMBER.told(List.of("7"), true).toString()).contains("1200 hours");
        assertThat(TEXT.told(List.of("-"), false).toString()).doesNotContain("Café");
    }

    @Test
    void lines_are_told_in_the_order_they_were_shown_in_until_the_pass() {
        var shown = ORDERING.told(List.of("1", "2", "3"), List.of(3, 1, 2));

        assertThat(shown).extracting(Ask.Told::part).containsExactly("Send", "Ask", "Write");
        assertThat(shown).extracting(Ask.Told::feedback).containsExactly("", "", "The form.");
    }
}
