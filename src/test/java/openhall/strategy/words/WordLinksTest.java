package openhall.strategy.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordLinksTest {

    private static String linked(String html) {
        return WordLinks.in(html, Words.SOME);
    }

    @Test
    void a_term_becomes_a_link_the_first_time_it_occurs() {
        assertThat(linked("<p>Agile teams are agile.</p><p>Be agile.</p>"))
                .isEqualTo("<p><a href=\"/glossary/agile\">Agile</a> teams are agile.</p><p>Be agile.</p>");
    }

    @Test
    void the_longest_name_of_a_term_is_taken_whole() {
        assertThat(linked("<p>We like agile\nworking.</p>"))
                .isEqualTo("<p>We like <a href=\"/glossary/agile\">agile\nworking</a>.</p>");
    }

    @Test
    void only_whole_words_are_linked_and_a_word_in_capitals_only_in_capitals() {
        var plain = "<p>Fragile agility, ai, agile-ish, x-agile, https://example.org/agile and agile.example.org</p>";

        assertThat(linked(plain)).isEqualTo(plain);
        assertThat(linked("<p>AI</p>")).contains("/glossary/artificial-intelligence\">AI</a>");
    }

    @Test
    void links_headings_forms_and_pictures_are_left_alone() {
        for (var element : List.of("a", "h1", "h2", "h3", "form", "button", "th", "dt", "summary", "svg", "code")) {
            var html = "<" + element + " class=\"x\"><b>agile</b></" + element + ">";

            assertThat(linked(html)).isEqualTo(html);
            assertThat(linked(html + "<p>agile</p>")).isEqualTo(html + "<p><a href=\"/glossary/agile\">agile</a></p>");
        }
    }

    @Test
    void attributes_are_left_alone_also_with_a_bracket_in_them() {
        var html = "<img alt=\"agile > slow\" src='agile'><p title=\"agile\">Slow</p>";

        assertThat(linked(html)).isEqualTo(html);
    }

    @Test
    void a_text_in_another_language_is_left_alone() {
        var welsh = "<div lang=\"cy\"><div>agile</div> agile</div>";

        assertThat(linked(welsh)).isEqualTo(welsh);
        assertThat(linked(welsh + "<p>agile</p>")).contains("/glossary/agile");
        assertThat(linked("<p lang=\"en\">agile</p>")).contains("/glossary/agile");
    }

    @Test
    void what_people_wrote_stays_escaped() {
        assertThat(linked("<p>&lt;script&gt;agile&lt;/script&gt; 1 &lt; 2 &amp; 3</p>"))
                .isEqualTo(
                        "<p>&lt;script&gt;<a href=\"/glossary/agile\">agile</a>&lt;/script&gt; 1 &lt; 2 &amp; 3</p>");
    }

    @Test
    void html_that_is_not_whole_comes_back_as_it_was() {
        for (var html : new String[] {"", "a < b", "<p", "</p>", "<!DOCTYPE html><!-- x -->", "<p title=\"open>slow"}) {
            assertThat(linked(html)).isEqualTo(html);
        }
    }
}
