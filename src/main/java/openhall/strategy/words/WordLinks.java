package openhall.strategy.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the first occurrence of each term in a page's HTML into a link to the glossary. It touches only the text between
 * tags, and none inside links, headings, forms, pictures and code, or in another language.
 */
public final class WordLinks {
    private static final Pattern PART =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+)((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>|<|[^<]++");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\slang\\s*=\\s*[\"']?(?!en\\b)[a-zA-Z]");
    private static final Set<String> LEFT_ALONE = Set.of(
            "a",
            "abbr",
            "button",
            "caption",
            "code",
            "dt",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "label",
            "legend",
            "nav",
            "option",
            "pre",
            "script",
            "select",
            "style",
            "summary",
            "svg",
            "textarea",
            "th",
            "title");
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "input", "link", "meta", "wbr");

    private final Vocabulary vocabulary;
    private final Set<String> linked = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    /** The element being left alone, and how many of its name are open; empty when none is. */
    private String alone = "";

    private int depth;

    private WordLinks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static String in(String html, Vocabulary vocabulary) {
        var links = new WordLinks(vocabulary);
        var part = PART.matcher(html);
        while (part.find()) {
            var name = part.group(2);
            if (name == null) {
                links.text(part.group());
            } else {
                links.tag(name.toLowerCase(Locale.ROOT), part.group(1).isEmpty(), part.group(3));
                links.out.append(part.group());
            }
        }
        return links.out.toString();
    }

    private void tag(String name, boolean opens, String attributes) {
        if (!alone.isEmpty()) {
            depth += !name.equals(alone) ? 0 : opens ? 1 : -1;
            alone = depth == 0 ? "" : alone;
        } else if (opens && isLeftAlone(name, attributes)) {
            alone = name;
            depth = 1;
        }
    }

    private static boolean isLeftAlone(String name, String attributes) {
        return LEFT_ALONE.contains(name)
                || !WITHOUT_END.contains(name)
                        && OTHER_LANGUAGE.matcher(attributes).find();
    }

    private void text(String text) {
        if (!alone.isEmpty()) {
            out.append(text);
            return;
        }
        var done = 0;
        var found = vocabulary.terms().matcher(text);
        while (found.find()) {
            var slug = vocabulary.slugOf(found.group());
            if (slug != null && linked.add(slug)) {
                out.append(text, done, found.start());
                out.append("<a href=\"/glossary/").append(slug).append("\">");
                out.append(found.group()).append("</a>");
                done = found.end();
            }
        }
        out.append(text, done, text.length());
    }
}
