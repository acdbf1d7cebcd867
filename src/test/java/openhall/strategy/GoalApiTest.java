package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import openhall.Cast;
import openhall.people.Audience;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalApiTest {
    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private static Map<String, String> figure(Sample sample, String value) {
        return Map.of(
                "measure",
                sample.measure(),
                "value",
                value,
                "day",
                sample.today().toString(),
                "note",
                "Report of the audit team",
                "strength",
                "audited");
    }

    @Test
    void programs_read_the_strategy_with_its_themes_and_goals() {
        var answer = Cast.NOBODY.getJson("/api/strategy");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("rule")).isEqualTo(Status.RULE);
        assertThat(answer.jsonPath().getList("themes")).isNotEmpty();
    }

    @Test
    void programs_read_goals_with_their_computed_status() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(sample, new Tally(null, Audience.STAFF, 25, 100));
        fold.fold(SampleSource.KEY, clock.instant());

        var all = Cast.NOBODY.getJson("/api/goals").jsonPath();
        var one = Cast.NOBODY.getJson("/api/goals/" + sample.slug()).jsonPath();

        assertThat(all.getString("find { it.slug == '" + sample.slug() + "' }.status"))
                .isEqualTo("OFF_TRACK");
        assertThat(one.getString("goal.measures[0].text")).isEqualTo("25 of 100, 25%");
        assertThat(one.getString("trends[0].readings[0].text")).isEqualTo("25 of 100, 25%");
    }

    @Test
    void a_figure_is_kept_and_the_goal_comes_back() {
        var sample = Sample.typed(clock.instant());

        var answer = Cast.IVY.postJson("/api/goals/" + sample.slug() + "/readings", figure(sample, "91"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith("/api/goals/" + sample.slug());
        assertThat(answer.jsonPath().getString("goal.status")).isEqualTo("MET");
    }

    @Test
    void whoever_sent_a_claim_cannot_send_it_as_audited() {
        var sample = Sample.typed(clock.instant());
        var path = "/api/goals/" + sample.slug() + "/readings";
        var claim = new HashMap<>(figure(sample, "91"));
        claim.put("strength", "claimed");
        assertThat(Cast.IVY.postJson(path, claim).statusCode()).isEqualTo(201);

        var audited = Cast.IVY.postJson(path, figure(sample, "91"));

        assertThat(audited.statusCode()).isEqualTo(422);
        assertThat(audited.asString()).contains("somebody else must check it");
    }

    @Test
    void a_wrong_figure_is_a_problem_and_others_are_refused() {
        var sample = Sample.typed(clock.instant());
        var path = "/api/goals/" + sample.slug() + "/readings";

        var wrong = Cast.IVY.postJson(path, figure(sample, "many"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.contentType()).startsWith("application/problem+json");
        assertThat(Cast.LENA.postJson(path, figure(sample, "50")).statusCode()).isEqualTo(403);
        assertThat(Cast.NOBODY.getJson("/api/goals/no-such-goal").statusCode()).isEqualTo(404);
    }
}
