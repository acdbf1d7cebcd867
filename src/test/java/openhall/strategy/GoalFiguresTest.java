package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.web.Formats;
import org.junit.jupiter.api.Test;

/** A goal's chart, its table, its file and its JSON say the same numbers. */
@QuarkusTest
class GoalFiguresTest {
    private static final Pattern DOT =
            Pattern.compile("<circle cx=\"[0-9.]+%\" cy=\"([0-9]+)\" r=\"5\" fill=\"[^\"]+\"><title>([^<]+)</title>");

    @Inject
    Clock clock;

    private Sample withThree() {
        var sample = Sample.typed(clock.instant());
        type(sample, "20", 60);
        type(sample, "30", 40);
        type(sample, "40.5", 20);
        return sample;
    }

    private static void type(Sample sample, String value, int daysAgo) {
        var answer = Cast.IVY.post(
                sample.path() + "/readings",
                "measure",
                sample.measure(),
                "value",
                value,
                "day",
                sample.today().minusDays(daysAgo).toString(),
                "note",
                "Report, of the audit team",
                "strength",
                "checked");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void the_dots_of_the_chart_are_the_lines_of_the_table_and_of_the_file() {
        var sample = withThree();
        var page = Cast.NOBODY.get(sample.path()).asString();
        var file = Cast.NOBODY.get(sample.path() + "/readings.csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).startsWith("text/csv");
        var heights = new ArrayList<Integer>();
        var dot = DOT.matcher(page);
        while (dot.find()) {
            heights.add(Integer.parseInt(dot.group(1)));
            var said = dot.group(2).split(": ");
            assertThat(page).contains("<th scope=\"row\">" + said[0] + "</th><td class=\"oh-number\">" + said[1] + "<");
        }
        assertThat(heights).containsExactlyElementsOf(heights(List.of(20.0, 30.0, 40.5)));
        for (var figure : List.of("60 20%", "40 30%", "20 40.5%")) {
            var parts = figure.split(" ");
            var day = sample.today().minusDays(Long.parseLong(parts[0]));
            assertThat(file.asString()).contains(day + "," + parts[1] + ",");
            assertThat(page).contains("<title>" + Formats.date(day) + ": " + parts[1] + "</title>");
        }
    }

    private static List<Integer> heights(List<Double> percents) {
        return percents.stream()
                .map(percent -> (int) Math.round(190 - 160 * percent / 100))
                .toList();
    }

    @Test
    void the_page_says_where_the_measure_is_going_and_leads_to_the_file() {
        var sample = withThree();

        var page = Cast.NOBODY.get(sample.path()).asString();
        var api =
                Cast.NOBODY.getJson("/api/goals/" + sample.slug() + "/readings").jsonPath();

        assertThat(page)
                .contains("Up from 20% on", "which is better", "If it goes on like this, it will be 100% on")
                .contains(">Target 90%</text>", ">Forecast 100%</text>", ">40.5%</text>")
                .contains(sample.path() + "/readings.csv");
        assertThat(api.getList("[0].readings.text", String.class)).containsExactly("40.5%", "30%", "20%");
        assertThat(api.getFloat("[0].forecast.value")).isEqualTo(100f);
        assertThat(api.getString("[0].forecastText")).endsWith("which reaches the target.");
    }

    @Test
    void the_file_and_the_json_of_a_goal_that_is_not_there_are_not_found() {
        assertThat(Cast.NOBODY.get("/strategy/goals/no-such-goal/readings.csv").statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api/goals/no-such-goal/readings").statusCode())
                .isEqualTo(404);
    }
}
