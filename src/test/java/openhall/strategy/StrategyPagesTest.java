package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import openhall.Cast;
import openhall.Statements;
import openhall.people.Audience;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StrategyPagesTest {
    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private Sample sampleAt(long numerator) {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(sample, new Tally(null, Audience.STAFF, numerator, 100));
        fold.fold(SampleSource.KEY, clock.instant());
        return sample;
    }

    private static String strategy() {
        var response = Cast.NOBODY.get("/strategy");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asString();
    }

    /** What the page says before it explains itself: the goals that are behind. */
    private static String top(String page) {
        return page.substring(page.indexOf("id=\"behind\""), page.indexOf("What this is"));
    }

    @Test
    void anyone_can_read_the_strategy_with_its_figures_and_their_sources() {
        var page = strategy();

        assertThat(page)
                .contains("<h1>", "The council in figures", "Claims without evidence", "A goal has the status of");
    }

    @Test
    void where_two_sources_disagree_both_are_shown_on_the_page_in_the_api_and_in_the_table() {
        var table = Cast.NOBODY.get("/strategy/figures.csv");
        var api = Cast.NOBODY.getJson("/api/strategy").jsonPath();

        assertThat(strategy())
                .contains("The sources do not agree", "250,000", "220,000", "More than £120 million", "£150 million");
        assertThat(api.getList("figures.find { it.title == 'Residents' }.others.value", String.class))
                .containsExactly("220,000");
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString()).contains("Residents,\"250,000\",2014-02-11", "Residents,\"220,000\",2014-11-25");
    }

    @Test
    void a_goal_that_is_off_track_comes_first_with_its_measure_its_gap_and_what_happens() {
        var sample = sampleAt(25);

        assertThat(top(strategy()))
                .contains(sample.title() + ": 25 of 100, 25%; target 90% by ")
                .contains("20 points behind the 45% where it should be by now")
                .contains("We ask the people why")
                .contains("Off track");
    }

    @Test
    void a_goal_slightly_behind_is_at_risk_and_one_on_its_line_is_not_in_the_list() {
        var atRisk = sampleAt(40);
        var onTrack = sampleAt(45);

        assertThat(top(strategy())).contains(atRisk.title()).contains("At risk").doesNotContain(onTrack.title());
    }

    @Test
    void a_claim_with_no_figure_behind_it_is_listed() {
        var sample = Sample.typed(clock.instant());

        var page = strategy();

        assertThat(page.substring(page.indexOf("id=\"claims\""))).contains(sample.path());
    }

    @Test
    void a_council_of_very_few_people_is_not_shown() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(sample, new Tally(null, Audience.STAFF, 1, 3));
        fold.fold(SampleSource.KEY, clock.instant());

        assertThat(strategy()).contains(sample.title() + ": [c]").doesNotContain(sample.title() + ": 1 of 3");
    }

    @Test
    void the_number_of_statements_does_not_grow_with_goals() {
        sampleAt(10);
        var few = Statements.counting(() -> Cast.NOBODY.get("/strategy"));
        for (var i = 0; i < 10; i++) {
            sampleAt(10 + i);
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/strategy"))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(4);
    }
}
