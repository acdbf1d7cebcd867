package openhall.skills.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.regex.Pattern;
import openhall.Cast;
import org.junit.jupiter.api.Test;

/** The bars of the page about needs, and its file, say the same numbers. */
@QuarkusTest
class NeedsChartTest {
    private static final Pattern BAR = Pattern.compile(
            "aria-label=\"([^\"]+): ([0-9]+) at target, ([0-9]+) below target, ([0-9]+) not known\">(.*?)</svg>",
            Pattern.DOTALL);
    private static final Pattern WIDTH = Pattern.compile("<rect x=\"[0-9.]+%\" y=\"0\" width=\"([0-9.]+)%\"");

    @Inject
    NeedFold fold;

    @Inject
    Clock clock;

    @Test
    void every_bar_is_as_wide_as_the_file_says() {
        fold.fold(NeedTally.ALL, clock.instant());
        var file = Cast.LENA.get("/skills/needs.csv").asString();
        var bars = BAR.matcher(Cast.LENA.get("/skills/needs").asString());
        var seen = 0;
        while (bars.find()) {
            seen++;
            var title = bars.group(1).replace("&amp;", "&").replace("&#39;", "'");
            var ending = "," + bars.group(2) + "," + bars.group(3) + "," + bars.group(4);
            assertThat(file.lines())
                    .anyMatch(line -> line.startsWith("council,") && line.contains(title) && line.endsWith(ending));
            requireWidths(bars.group(5), bars.group(2), bars.group(3), bars.group(4));
        }
        assertThat(seen).isPositive();
    }

    private static void requireWidths(String drawing, String... numbers) {
        var whole = 0L;
        for (var number : numbers) {
            whole += Long.parseLong(number);
        }
        var width = WIDTH.matcher(drawing);
        for (var number : numbers) {
            assertThat(width.find()).isTrue();
            assertThat(Double.parseDouble(width.group(1)))
                    .isCloseTo(100.0 * Long.parseLong(number) / whole, within(0.1));
        }
    }
}
