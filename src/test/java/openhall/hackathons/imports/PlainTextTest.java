package openhall.hackathons.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts without the HTML they were kept in. */
class PlainTextTest {
    @Test
    void scripts_and_handlers_are_gone_and_their_words_too() {
        assertThat(PlainText.of("<p onclick=\"x()\">One</p><script>alert(1)</script><style>p{}</style>"))
                .isEqualTo("One");
    }

    @Test
    void paragraphs_lists_and_links_stay_readable() {
        assertThat(PlainText.of(
                        "<p>One</p><ul><li>a</li><li>b</li></ul><p>See <a href=\"https://example.org\">it</a></p>"))
                .isEqualTo("One\n\n- a\n- b\n\nSee it (https://example.org)");
        assertThat(PlainText.of("<a href=\"javascript:x()\">it</a>")).isEqualTo("it");
    }

    @Test
    void signs_are_decoded_once_and_a_template_is_only_a_text() {
        assertThat(PlainText.of("&amp;lt; &lt;b&gt; {{7*7}} {% x %}")).isEqualTo("&lt; <b> {{7*7}} {% x %}");
    }

    @Test
    void a_text_without_html_is_itself() {
        assertThat(PlainText.of("5 < 6 and 7 > 3\n\nNext")).isEqualTo("5 < 6 and 7 > 3\n\nNext");
    }
}
