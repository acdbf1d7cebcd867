package openhall.hackathons.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** What a text says without the HTML it was kept in: paragraphs, lists, and addresses of links behind their words. */
final class PlainText implements HtmlStreamEventReceiver {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "tr", "td", "a")
            // These say nothing here, but their words stay
            .allowElements("b", "i", "u", "em", "strong", "small", "sub", "sup", "code", "pre", "span", "font", "th")
            .allowElements("blockquote", "section", "article", "table", "thead", "tbody", "center", "abbr", "cite")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http")
            .toFactory();

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "tr");

    private final StringBuilder said = new StringBuilder();
    private final Deque<Link> links = new ArrayDeque<>();

    private record Link(String address, int from) {}

    private PlainText() {}

    static String of(String html) {
        var text = new PlainText();
        HtmlSanitizer.sanitize(html, POLICY.apply(text));
        return text.said
                .toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void openDocument() {
        // Nothing is said yet
    }

    @Override
    public void closeDocument() {
        // Everything is said
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (BLOCKS.contains(element)) {
            said.append("\n\n");
        } else if (element.equals("br")) {
            said.append('\n');
        } else if (element.equals("li")) {
            said.append("\n- ");
        } else if (element.equals("a")) {
            links.push(new Link(address(attributes), said.length()));
        }
    }

    private static String address(List<String> attributes) {
        for (var i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals("href")) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }

    @Override
    public void closeTag(String element) {
        if (BLOCKS.contains(element)) {
            said.append("\n\n");
        } else if (element.equals("td")) {
            said.append(' ');
        } else if (element.equals("a")) {
            close(links.poll());
        }
    }

    private void close(@Nullable Link link) {
        if (link != null
                && !link.address().isEmpty()
                && !said.substring(link.from()).strip().equals(link.address())) {
            said.append(" (").append(link.address()).append(')');
        }
    }

    @Override
    public void text(String text) {
        said.append(text);
    }
}
