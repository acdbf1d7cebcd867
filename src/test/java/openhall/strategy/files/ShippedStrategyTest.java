package openhall.strategy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openhall.files.Problems;
import org.junit.jupiter.api.Test;

/** What the strategy that comes with Openhall holds. */
class ShippedStrategyTest {
    private static final Path CONTENT = Path.of("content");

    private static final StrategyText STRATEGY = StrategyText.read(CONTENT, new Problems());

    private static List<GoalText> goals() {
        var known = STRATEGY.known(null);
        var problems = new Problems();
        var goals = StrategyText.files(CONTENT.resolve("strategy/goals"), ".yaml").stream()
                .map(file -> GoalText.read(file, known, problems))
                .toList();
        assertThat(problems.all()).isEmpty();
        return goals;
    }

    private static List<MeasureText> measures() {
        return goals().stream().flatMap(goal -> goal.measures().stream()).toList();
    }

    @Test
    void it_has_eight_themes_five_outcomes_and_twelve_goals() {
        assertThat(STRATEGY.themes()).hasSize(8);
        assertThat(STRATEGY.outcomes()).hasSize(5);
        assertThat(goals()).hasSize(12);
    }

    @Test
    void it_has_the_27_measures_each_once() {
        var codes = measures().stream()
                .map(MeasureText::code)
                .filter(Objects::nonNull)
                .toList();
        var wanted =
                IntStream.rangeClosed(1, 27).mapToObj(number -> "M" + number).toList();

        assertThat(codes).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void every_theme_has_a_goal() {
        var used = goals().stream().map(GoalText::theme).toList();

        assertThat(STRATEGY.themes()).allSatisfy(theme -> assertThat(used).contains(theme.slug()));
    }

    @Test
    void every_target_says_that_it_is_an_example() {
        assertThat(measures())
                .allSatisfy(measure -> assertThat(measure.definition()).contains("The target is an example."));
    }

    @Test
    void what_openhall_knows_itself_is_counted_and_not_typed_in() {
        var sources = measures().stream()
                .filter(measure -> measure.code() != null)
                .collect(Collectors.toMap(measure -> String.valueOf(measure.code()), MeasureText::source));

        assertThat(sources)
                .containsEntry("M2", "skills.known")
                .containsEntry("M3", "learning.pathway:staff-baseline")
                .containsEntry("M8", "ideas.decided-in-time")
                .containsEntry("M10", "ideas.days-to-decision")
                .containsEntry("M11", "ideas.replied")
                .containsEntry("M22", "savings.validated");
    }

    @Test
    void where_two_sources_disagree_the_figure_names_both() {
        var figures = STRATEGY.figures();

        assertThat(figures).allSatisfy(figure -> assertThat(figure.source()).isNotBlank());
        assertThat(values("savings"))
                .containsExactly("More than £120 million", "£150 million", "More than £150 million");
        assertThat(values("residents")).containsExactly("250,000", "220,000");
    }

    private static List<String> values(String slug) {
        var figure = STRATEGY.figures().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(figure.shown()), figure.also().stream().map(StrategyText.OtherText::shown))
                .toList();
    }
}
