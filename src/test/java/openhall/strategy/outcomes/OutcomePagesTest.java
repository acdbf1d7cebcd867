package openhall.strategy.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutcomePagesTest {
    private static final String PAGE = "/strategy/outcomes/better-homes";

    @Test
    void anyone_reads_which_goals_should_help_and_that_nobody_claims_a_cause() {
        var page = Cast.NOBODY.get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Better homes, whether owned or rented</h1>", "/strategy/goals/confident-staff")
                .contains("we do not claim that these goals are the cause", "no public number to start from yet");
        assertThat(Cast.NOBODY.get("/strategy").asString()).contains(PAGE);
        assertThat(Cast.NOBODY.get("/strategy/goals/confident-staff").asString())
                .contains(PAGE);
    }

    @Test
    void programs_read_the_same() {
        var json = Cast.NOBODY.getJson("/api" + PAGE).jsonPath();

        assertThat(json.getString("title")).isEqualTo("Better homes, whether owned or rented");
        assertThat(json.getList("goals.slug", String.class)).contains("confident-staff");
        assertThat(json.getString("note")).contains("we do not claim");
    }

    @Test
    void an_outcome_that_is_not_there_is_not_found() {
        assertThat(Cast.NOBODY.get("/strategy/outcomes/none").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.getJson("/api/strategy/outcomes/none").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_takes_few_statements_however_many_goals_help() {
        assertThat(Statements.counting(() -> Cast.NOBODY.get(PAGE))).isLessThanOrEqualTo(2);
    }
}
