package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openhall.Cast;
import org.junit.jupiter.api.Test;

/** The chart of savings, its table and its file say the same numbers. */
@QuarkusTest
class SavingsFiguresTest {
    private static final Pattern DOT = Pattern.compile("cy=\"([0-9]+)\"[^>]*><title>([0-9]{4}): £([0-9,]+)</title>");

    /** A row of the file as numbers: the year, each plan, what waits, what was checked, and what was checked so far. */
    private static List<Long> numbers(String line) {
        return List.of(line.split(",")).stream().map(Long::parseLong).toList();
    }

    @Test
    void every_dot_of_the_chart_stands_where_the_table_and_the_file_say() {
        FreshSaving.claimed();
        var page = Cast.NOBODY.get("/strategy/savings").asString();
        var lines = Cast.NOBODY
                .get("/strategy/savings/table.csv")
                .asString()
                .lines()
                .skip(1)
                .map(SavingsFiguresTest::numbers)
                .toList();
        var plans = lines.get(0).size() - 4;
        var highest = lines.stream()
                .flatMapToLong(line -> line.subList(1, line.size()).stream()
                        .mapToLong(Long::longValue)
                        .limit(plans)
                        .map(amount -> Math.max(amount, line.get(line.size() - 1))))
                .max()
                .orElseThrow();

        var years = new ArrayList<Long>();
        var dot = DOT.matcher(page);
        while (dot.find()) {
            var line = lines.get(years.size());
            var soFar = line.get(line.size() - 1);
            years.add(Long.parseLong(dot.group(2)));
            assertThat(years).last().isEqualTo(line.get(0));
            assertThat(Long.parseLong(dot.group(3).replace(",", ""))).isEqualTo(soFar);
            assertThat(Long.parseLong(dot.group(1))).isEqualTo(Math.round(190 - 160.0 * soFar / highest));
            assertThat(page).contains("data-label=\"Checked so far\">£" + dot.group(3) + "</td>");
        }
        assertThat(years).hasSameSizeAs(lines);
        assertThat(page).containsPattern("<h3>By [0-9]{4}, £[0-9,]+ was checked of £[0-9,]+ planned</h3>");
    }
}
