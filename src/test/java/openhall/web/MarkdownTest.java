package openhall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void words_lists_emphasis_and_headings_below_the_pages_own_stay() {
        var html = Markdown.html("### Rule\n\nOne *two* **three** `four`\n\n- a\n- b\n\n3. c\n\n> said\n");

        assertThat(html)
                .contains("<h3>Rule</h3>")
                .contains("<em>two</em>")
                .contains("<strong>three</strong>")
                .contains("<code>four</code>")
                .contains("<li>a</li>")
                .contains("<ol start=\"3\">")
                .contains("<blockquote>");
    }

    @Test
    void a_text_never_brings_a_first_or_second_heading_of_its_own() {
        var html = Markdown.html("# First\n\n## Second\n\n<h1>Third</h1>\n");

        assertThat(html).doesNotContain("<h1", "<h2").contains("<h3>First</h3>", "<h3>Second</h3>", "<h3>Third</h3>");
    }

    @Test
    void tables_stay_with_the_sides_of_their_columns() {
        var html = Markdown.html("| Sign | Count |\n|:-----|------:|\n| Push | 3 |\n");

        assertThat(html)
                .contains("<table>", "<thead>", "<tbody>")
                .containsPattern("<th[^>]*>Sign</th>")
                .containsPattern("<td[^>]*align=\"right\"[^>]*>3</td>");
    }

    @Test
    void links_to_pages_and_pictures_of_the_house_stay() {
        assertThat(Markdown.html("[Read](/courses/cyber-security) and [more](https://example.org/a?b=c)"))
                .contains("href=\"/courses/cyber-security\"")
                .contains("href=\"https://example.org/a?b");
        assertThat(Markdown.html("![Three signs](/courses/x/files/h/three-signs.svg)"))
                .contains("src=\"/courses/x/files/h/three-signs.svg\"", "alt=\"Three signs\"");
    }

    @Test
    void scripts_and_what_is_in_them_are_gone() {
        for (var text : List.of(
                "<script>alert(1)</script>",
                "one <script>alert(1)</script> two",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</script>",
                "<svg><script>alert(1)</script></svg>",
                "<style>@import 'x'</style><noscript><p title=\"</noscript><script>alert(1)</script>\">")) {
            assertThat(Markdown.html(text).toLowerCase()).as(text).doesNotContain("<script");
        }
        assertThat(Markdown.html("<script>alert(1)</script>")).doesNotContain("alert");
    }

    @Test
    void nothing_listens_to_events() {
        for (var text : List.of(
                "<img src=x onerror=alert(1)>",
                "<p onclick=\"alert(1)\">a</p>",
                "<a href=\"/x\" onmouseover=alert(1)>a</a>",
                "<svg onload=alert(1)>",
                "<body onload=alert(1)>",
                "<details open ontoggle=alert(1)>")) {
            assertThat(Markdown.html(text)).as(text).doesNotContainPattern("<[^>]*\\son[a-z]+\\s*=");
        }
    }

    @Test
    void links_that_run_something_are_no_links() {
        for (var text : List.of(
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](vbscript:x)",
                "<javascript:alert(1)>",
                "<a href=\"java\tscript:alert(1)\">a</a>",
                "<a href=\" javascript:alert(1)\">a</a>",
                "![a](javascript:alert(1))")) {
            assertThat(Markdown.html(text)).as(text).doesNotContainPattern("(?i)(href|src)=\"[^\"/]*(script|data):");
        }
    }

    @Test
    void frames_forms_and_objects_are_gone() {
        var html = Markdown.html("""
            <iframe src="https://evil.example"></iframe>
            <object data="x"></object><embed src="x">
            <form action="/sign-in"><input name="password"><button>Go</button></form>
            <meta http-equiv="refresh" content="0;url=//evil.example"><base href="//evil.example">
            <link rel="stylesheet" href="//evil.example/x.css">
            """);

        assertThat(html)
                .doesNotContain(
                        "<iframe", "<object", "<embed", "<form", "<input", "<button", "<meta", "<base", "<link");
    }

    @Test
    void styles_classes_and_names_are_gone() {
        var html = Markdown.html(
                "<style>p{display:none}</style>\n\n<p style=\"color:red\" class=\"govuk-button\" id=\"main\">a</p>");

        assertThat(html).doesNotContain("<style", "style=", "class=", "id=", "display");
        assertThat(html).contains("a");
    }

    @Test
    void signs_that_html_uses_are_shown_as_signs() {
        assertThat(Markdown.html("1 < 2 & `<b>`")).contains("1 &lt; 2 &amp;").contains("<code>&lt;b&gt;</code>");
    }

    @Test
    void in_a_template_it_is_not_escaped_again() {
        assertThat(Markdown.markdown("*a*").toString()).contains("<em>a</em>");
    }

    @Test
    void a_table_scrolls_by_itself_and_is_called_by_its_headings() {
        assertThat(Markdown.html("| What *happened* | First |\n|---|---|\n| A \"loss\" | Ring |\n"))
                .startsWith("<div class=\"oh-scroll\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"What happened, First\"><table>")
                .endsWith("</table></div>\n");
    }
}
