package openhall.strategy.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.OrgUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PacePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @BeforeEach
    @AfterEach
    void nothing_typed_in() {
        In.tx(() -> WorkStage.deleteAll());
    }

    private static void took(WorkStage.Step step, int... days) {
        In.tx(() -> {
            var unit = Objects.requireNonNull(OrgUnit.bySlug("housing-repairs"));
            for (var each : days) {
                var entry = new WorkStage.Entry("Work of " + each, unit, step, DAY, DAY.plusDays(each));
                WorkStage.type(entry, Cast.MO.person(), Instant.now());
            }
        });
    }

    private static Response type(Cast who, String title, String began, String ended) {
        return who.post(
                "/strategy/pace/stages",
                "title",
                title,
                "service",
                "housing-repairs",
                "stage",
                "PROCUREMENT",
                "began",
                began,
                "ended",
                ended);
    }

    private static JsonPath api() {
        return Cast.NOBODY.getJson("/api/pace").jsonPath();
    }

    @Test
    void the_median_and_the_80th_percentile_are_those_of_the_stages() {
        took(WorkStage.Step.PROCUREMENT, 10, 20, 30, 40, 50);

        assertThat(api().getLong("find { it.stage == 'work.procurement' }.pieces"))
                .isEqualTo(5);
        assertThat(api().getLong("find { it.stage == 'work.procurement' }.medianDays"))
                .isEqualTo(30);
        assertThat(api().getLong("find { it.stage == 'work.procurement' }.percentile80Days"))
                .isEqualTo(42);
        assertThat(Cast.NOBODY.get("/strategy/pace").asString()).contains("30 days", "42 days");
        assertThat(Cast.NOBODY.get("/strategy/pace/table.csv").asString())
                .contains("pieces of work,from asking for offers to the signed contract,5,30,42");
    }

    @Test
    void fewer_than_five_pieces_say_nothing_yet() {
        took(WorkStage.Step.BUILD, 10, 20, 30, 40);

        assertThat(Cast.NOBODY.get("/strategy/pace").asString()).contains("Not enough yet");
        assertThat(api().<Object>get("find { it.stage == 'work.build' }.medianDays"))
                .isNull();
        assertThat(Cast.NOBODY.get("/strategy/pace/table.csv").asString())
                .contains("pieces of work,to build and test it,4,,");
    }

    @Test
    void ideas_and_hackathon_projects_stand_in_the_same_table() {
        assertThat(api().getList("stage", String.class))
                .contains("ideas.decided", "ideas.delivered", "hackathons.adopted", "work.approval");
    }

    @Test
    void a_manager_types_in_a_stage_and_everyone_sees_it() {
        var title = "Booking pages " + UUID.randomUUID();

        assertThat(type(Cast.MO, title, "1/2/2026", "4/2/2026").statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get("/strategy/pace").asString())
                .contains(title, "Buying", "3 days")
                .doesNotContain("Type in a stage", "Mo Haddad");
    }

    @Test
    void a_wrong_stage_comes_back_with_what_was_typed() {
        var answer = type(Cast.MO, "Booking pages", "4/2/2026", "1/2/2026");
        var other = type(Cast.MO, "Booking pages", "soon", "1/1/2999");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Error:", "must not be before the day it began", "Booking pages", "4/2/2026");
        assertThat(other.asString()).contains("Enter the day as day, month and year", "today or in the past", "soon");
    }

    @Test
    void others_type_in_nothing() {
        for (var who : List.of(Cast.SAM, Cast.ZED)) {
            assertThat(type(who, "Booking pages", "1/2/2026", "4/2/2026").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_program_types_in_a_stage_like_a_page() {
        var body = Map.of(
                "title", "Booking pages",
                "service", "housing-repairs",
                "stage", "APPROVAL",
                "began", "2026-02-01",
                "ended", "2026-02-04");

        assertThat(Cast.MO.postJson("/api/pace/stages", body).statusCode()).isEqualTo(201);
        assertThat(Cast.SAM.postJson("/api/pace/stages", body).statusCode()).isEqualTo(403);
        assertThat(Cast.MO.postJson("/api/pace/stages", Map.of()).statusCode()).isEqualTo(422);
        assertThat(api().getLong("find { it.stage == 'work.approval' }.pieces")).isEqualTo(1);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_stages() {
        took(WorkStage.Step.BUILD, 1);
        var few = Statements.counting(() -> Cast.MO.get("/strategy/pace"));
        took(WorkStage.Step.BUILD, IntStream.range(0, 30).toArray());

        var many = Statements.counting(() -> Cast.MO.get("/strategy/pace"));

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(Cast.NOBODY.get("/strategy/pace").asString()).contains("?after=");
    }
}
