package openhall.ideas.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void the_sentence_with_most_of_the_words_is_quoted_word_for_word() {
        var text = "I walk there each day.\nMy mother needs a bench to rest on, and the park has none. Thank you!";

        assertThat(Quotation.about(List.of("benches", "resting"), text))
                .isEqualTo("My mother needs a bench to rest on, and the park has none.");
    }

    @Test
    void a_very_long_sentence_ends_after_a_whole_word() {
        var quote = Quotation.about(List.of("bench"), "bench again and ".repeat(100));

        assertThat(quote).endsWith(" …").hasSizeLessThanOrEqualTo(302);
    }

    @Test
    void a_very_long_word_is_cut_between_signs() {
        var quote = Quotation.about(List.of("bench"), "\uD83E\uDE91".repeat(500));

        assertThat(quote).endsWith(" …");
        assertThat(Character.isLowSurrogate(quote.charAt(quote.length() - 3))).isTrue();
    }

    @Test
    void an_empty_text_has_no_quote() {
        assertThat(Quotation.about(List.of("bench"), " \n ")).isEmpty();
    }
}
