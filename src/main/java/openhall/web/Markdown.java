package openhall.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as HTML that is safe to show, whoever wrote it: only the tags below get through. */
@TemplateExtension
public final class Markdown {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            // The page has its own title and sections: what a text calls those becomes a heading below them
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements(
                    "p", "br", "hr", "h3", "h4", "h5", "ul", "ol", "li", "blockquote", "pre", "code", "em", "strong")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowStandardUrlProtocols()
            .toFactory();

    private static final Pattern TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<th[^>]*>(.*?)</th>", Pattern.DOTALL);

    private static final int KEPT = 500;

    /** The texts shown last: a course's step is read by everyone and changes with its next version. */
    private static final Map<String, String> SHOWN = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    private Markdown() {}

    public static String html(String markdown) {
        var shown = SHOWN.get(markdown);
        if (shown == null) {
            shown = scrolling(POLICY.sanitize(RENDERER.render(PARSER.parse(markdown))));
            SHOWN.put(markdown, shown);
        }
        return shown;
    }

    /** A table that is wider than a phone scrolls by itself, by keyboard too; it is called by its own headings. */
    private static String scrolling(String html) {
        return TABLE.matcher(html)
                .replaceAll(table -> Matcher.quoteReplacement("<div class=\"oh-scroll\" tabindex=\"0\" role=\"region\""
                        + " aria-label=\"" + headings(table.group()) + "\">" + table.group() + "</div>"));
    }

    private static String headings(String table) {
        var words = HEADING.matcher(table)
                .results()
                .map(heading -> heading.group(1).replaceAll("<[^>]*>", "").strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "Table" : words;
    }

    /** {@code {step.body.markdown}} in a template. */
    public static RawString markdown(String text) {
        return new RawString(html(text));
    }
}
