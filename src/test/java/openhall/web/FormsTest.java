package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormsTest {
    /** A form as pages have them. */
    record Typed(
            @NotBlank(message = "Enter a title") @Size(max = 10, message = "Title must be 10 characters or fewer")
            String title,

            String area,

            @NotBlank(message = "Say what the problem is") String problem,

            List<String> ticked) {

        Typed(String title, String area, String problem) {
            this(title, area, problem, List.of());
        }
    }

    private final Forms forms = new Forms();

    @BeforeEach
    void withARealValidator() {
        forms.validator = Validation.buildDefaultValidatorFactory().getValidator();
    }

    @Test
    void a_form_that_keeps_its_rules_passes() {
        assertThatCode(() -> forms.require(new Typed("Bench", null, "No seat"), errors -> null))
                .doesNotThrowAnyException();
        assertThatCode(() -> forms.requireJson(new Typed("Bench", null, "No seat")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_is_broken_is_said_in_its_own_words() {
        assertThat(errors(new Typed("", "x", null)))
                .containsExactly("title: Enter a title", "problem: Say what the problem is");
        assertThat(errors(new Typed("A long title", "x", "y")))
                .containsExactly("title: Title must be 10 characters or fewer");
    }

    @Test
    void the_page_is_shown_again_with_the_errors() {
        var shown = new ArrayList<FormErrors>();

        assertThatThrownBy(() -> forms.require(new Typed(" ", "x", "y"), errors -> {
                    shown.add(errors);
                    return null;
                }))
                .isInstanceOf(UnprocessablePage.class);

        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).of("title")).isEqualTo("Enter a title");
        assertThat(shown.get(0).prefix()).isEqualTo("Error: ");
    }

    @Test
    void a_nul_and_other_hidden_characters_are_refused_in_every_text() {
        for (var hidden : List.of("a\u0000b", "a\u0007b", "a\u001Bb", "a\u007Fb", "a\u0085b")) {
            assertThat(errors(new Typed("Bench", hidden, "y")))
                    .singleElement()
                    .asString()
                    .startsWith("area: This text holds");
        }
    }

    @Test
    void lines_and_tabs_are_not_hidden_characters() {
        assertThat(errors(new Typed("Bench", "one\r\ntwo\tthree", "y"))).isEmpty();
    }

    @Test
    void half_a_character_is_refused_and_a_whole_one_is_kept() {
        assertThat(errors(new Typed("Bench", "a\uD83C", "y"))).hasSize(1);
        assertThat(errors(new Typed("Bench", "\uDF33a", "y"))).hasSize(1);
        assertThat(errors(new Typed("Bench", "a \uD83C\uDF33 and Zoë, 北京, שלום", "y")))
                .isEmpty();
    }

    @Test
    void a_text_may_have_20000_characters_and_no_more() {
        assertThat(errors(new Typed("Bench", "x".repeat(20_000), "y"))).isEmpty();
        assertThat(errors(new Typed("Bench", "x".repeat(20_001), "y")))
                .containsExactly("area: This text is too long. Use 20,000 characters or fewer");
    }

    @Test
    void the_texts_of_a_list_are_looked_at_too() {
        assertThat(errors(new Typed("Bench", "x", "y", List.of("fine", "a\u0000b"))))
                .hasSize(1);
        assertThat(errors(new Typed("Bench", "x", "y", null))).isEmpty();
    }

    @Test
    void what_no_feed_can_carry_and_nobody_can_see_is_refused() {
        for (var text : List.of("a\uFFFE", "\uFDD0", "\uD83D", "\u0085")) {
            assertThat(errors(new Typed("Bench", text, "y")))
                    .containsExactly(
                            "area: This text holds hidden characters that cannot be kept. Type it again without them");
        }
        for (var text : List.of("\u2003", "\u00A0 \u200B", "\u202E")) {
            assertThat(errors(new Typed("Bench", text, "y")))
                    .containsExactly("area: Nobody can see this text. Type it again");
        }
        for (var text : List.of("", " \n", "Turned \u202Eround", "\uD83D\uDC68\u200D\uD83D\uDC69")) {
            assertThat(errors(new Typed("Bench", text, "y"))).isEmpty();
        }
    }

    @Test
    void a_field_has_one_error_at_a_time() {
        assertThat(errors(new Typed("a\u0000".repeat(20), "x", "y")))
                .containsExactly(
                        "title: This text holds hidden characters that cannot be kept. Type it again without them");
    }

    @Test
    void errors_come_in_the_order_of_the_page_whichever_rule_found_them() {
        assertThat(fields(errors(new Typed("", "a\u0000b", "")))).containsExactly("title", "area", "problem");
    }

    @Test
    void the_checks_of_a_page_itself_stand_in_the_order_of_the_page_too() {
        var more = new FormErrors().add("area", "Choose an area").add("title", "This title is taken");

        assertThat(errors(new Typed("Bench", "x", ""), more))
                .containsExactly(
                        "title: This title is taken", "area: Choose an area", "problem: Say what the problem is");
    }

    @Test
    void a_json_body_that_is_missing_is_an_error_of_its_own() {
        assertThat(errors(null)).containsExactly("body: Send a JSON object");
    }

    @Test
    void text_is_what_was_typed_without_the_spaces_around_it() {
        assertThat(Forms.text(null)).isEmpty();
        assertThat(Forms.text(" \t a b \r\n ")).isEqualTo("a b");
        assertThat(Forms.text("one\r\ntwo")).isEqualTo("one\ntwo");
    }

    private List<String> errors(Record form) {
        return errors(form, FormErrors.none());
    }

    private List<String> errors(Record form, FormErrors more) {
        try {
            forms.requireJson(form, more);
            return List.of();
        } catch (UnprocessableJson refused) {
            return refused.errors.all().stream()
                    .map(error -> error.field() + ": " + error.message())
                    .toList();
        }
    }

    private static List<String> fields(List<String> errors) {
        return errors.stream().map(error -> error.replaceAll(":.*", "")).toList();
    }
}
