package openhall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts printed in black and white, or seen without colours, still tell their series apart: read from the files. */
class ChartsInGreyTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String STYLES = read("web/app/app.scss");
    private static final String WHITE = "#ffffff";

    /** What WCAG 2.2 asks of parts of a drawing. */
    private static final double LEAST = 3;

    private static final Pattern SERIES = Pattern.compile("<line x1=\"\\{(?:chart|part)\\.[^>]*>");
    private static final Pattern PART = Pattern.compile("<rect x=\"\\{part\\.[^>]*>");
    private static final Pattern HATCH = Pattern.compile("<rect width=\"\\d+\" height=\"\\d+\" fill=\"(#\\w+)\" />");

    @Test
    void management_stands_beside_staff_in_stripes() {
        var chart = read("templates/tags/pairChart.html");

        assertThat(chart)
                .containsPattern("<rect class=\"oh-bars__management\"[^>]*fill=\"url\\(#\\{chart\\.id}-stripes\\)\"")
                .doesNotContainPattern("<rect class=\"oh-bars__staff\"[^>]*fill=");
        assertThat(rule("oh-bars__management"))
                .as("A fill in the style sheet would take the place of the stripes")
                .doesNotContainPattern("\\bfill\\s*:");
        assertThat(contrast(fill("oh-stripes-line"), fill("oh-stripes-ground"))).isGreaterThanOrEqualTo(LEAST);
        assertThat(contrast(fill("oh-bars__staff"), WHITE)).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates/strategy/_trend.html", "templates/strategy/savings/index.html"})
    void lines_differ_by_their_dashes_and_each_is_dark_enough(String template) {
        var lines = found(SERIES, read(template)).map(MatchResult::group).toList();

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.stream().map(line -> attribute(line, "stroke-dasharray")))
                .doesNotHaveDuplicates();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(contrast(attribute(line, "stroke"), WHITE)).isGreaterThanOrEqualTo(LEAST));
    }

    @Test
    void parts_of_a_bar_of_needs_differ_by_their_grey_or_by_a_hatch() {
        var needs = read("templates/skills/needs.html");
        var fills =
                found(PART, needs).map(part -> attribute(part.group(), "fill")).toList();

        assertThat(fills).hasSize(3).doesNotHaveDuplicates();
        for (var i = 1; i < fills.size(); i++) {
            for (var j = 0; j < i; j++) {
                assertThat(apart(fills.get(i), fills.get(j)))
                        .as("%s beside %s", fills.get(i), fills.get(j))
                        .isTrue();
            }
        }
        var hatch = found(HATCH, needs).map(part -> part.group(1)).toList();
        assertThat(hatch).hasSize(2);
        assertThat(contrast(hatch.get(0), hatch.get(1))).isGreaterThanOrEqualTo(LEAST);
    }

    /** Whether one of them is a pattern and the other is plain, or their greys are far enough from each other. */
    private static boolean apart(String a, String b) {
        return a.startsWith("url(") != b.startsWith("url(") || !a.startsWith("url(") && contrast(a, b) >= LEAST;
    }

    @Test
    void two_colours_of_one_grey_are_not_told_apart() {
        assertThat(contrast("#17505a", "#c05a00")).isLessThan(LEAST);
        assertThat(contrast("#000000", WHITE)).isBetween(20.9, 21.1);
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** The empty text where the element has no such attribute. */
    private static String attribute(String element, String name) {
        return found(Pattern.compile("\\s" + name + "=\"([^\"]*)\""), element)
                .map(value -> value.group(1))
                .findFirst()
                .orElse("");
    }

    private static String rule(String name) {
        return only(Pattern.compile("(?m)^\\." + name + " \\{([^}]*)}"), STYLES);
    }

    private static String fill(String name) {
        return colour(only(Pattern.compile("fill: ([^;]+);"), rule(name)));
    }

    /** #fff, $management, or a colour that a council may set, with ours behind it. */
    private static String colour(String value) {
        if (value.matches("#[0-9a-f]{3}")) {
            return value.replaceAll("([0-9a-f])", "$1$1");
        }
        if (value.startsWith("#")) {
            return value;
        }
        var name = only(Pattern.compile("\\$([a-z-]+)"), value);
        return colour(only(Pattern.compile("(?m)^\\$" + name + ": (.+);$"), STYLES));
    }

    private static String only(Pattern pattern, String text) {
        return found(pattern, text).map(found -> found.group(1)).findFirst().orElseThrow();
    }

    /** Of two colours as a browser shows them with the filter grayscale(1). */
    private static double contrast(String a, String b) {
        var lights = List.of(light(grey(a)), light(grey(b)));
        var high = Math.max(lights.get(0), lights.get(1));
        var low = Math.min(lights.get(0), lights.get(1));
        return (high + 0.05) / (low + 0.05);
    }

    /** From 0 to 1, by the weights of the filter. */
    private static double grey(String colour) {
        return (0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5)) / 255;
    }

    private static int channel(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), 16);
    }

    /** Relative luminance of a grey, as WCAG has it. */
    private static double light(double grey) {
        return grey <= 0.04045 ? grey / 12.92 : Math.pow((grey + 0.055) / 1.055, 2.4);
    }

    private static String read(String file) {
        try {
            return Files.readString(RESOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
