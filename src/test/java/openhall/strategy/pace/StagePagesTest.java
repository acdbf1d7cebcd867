package openhall.strategy.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Activity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StagePagesTest {
    private static final String PACE = "/strategy/pace";

    @BeforeEach
    @AfterEach
    void nothing_typed_in() {
        In.tx(() -> WorkStage.deleteAll());
    }

    private static Response correct(Cast who, String path, String ended) {
        return who.post(
                path,
                "title",
                "Booking pages",
                "service",
                "parking",
                "stage",
                "PROCUREMENT",
                "began",
                "1/2/2026",
                "ended",
                ended);
    }

    private static long told(String verb, String path) {
        var ref = path.replaceAll("^.*/", "");
        return In.tx(() -> Activity.count("verb = ?1 and kind = 'work-stage' and ref = ?2", verb, ref));
    }

    @Test
    void the_page_shows_what_was_typed_in() {
        assertThat(Cast.MO.get(FreshStage.typed()).asString())
                .contains("Correct a stage", "Fresh pages", "1/1/2026", "10/1/2026")
                .containsPattern("value=\"BUILD\"[^>]*checked");
    }

    @Test
    void a_stage_is_corrected_and_the_history_says_what_stood_there() {
        var path = FreshStage.typed();

        assertThat(correct(Cast.IVY, path, "4/2/2026").statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get(PACE).asString())
                .contains("Booking pages", "Buying", "3 days")
                .doesNotContain("Fresh pages", path);
        assertThat(Cast.MO.get(PACE).asString()).contains(path);
        assertThat(told("corrected", path)).isEqualTo(1);
        var ref = path.replaceAll("^.*/", "");
        Activity told = In.tx(() -> Activity.<Activity>find("verb = 'corrected' and ref = ?1", ref)
                .singleResult());
        assertThat(told.detail)
                .contains("Before: Fresh pages, Housing repairs, Building")
                .contains("Now: Booking pages, Parking, Buying");
    }

    @Test
    void a_wrong_correction_comes_back_with_what_was_typed_and_changes_nothing() {
        var path = FreshStage.typed();

        var answer = correct(Cast.MO, path, "31/1/2026");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Error:", "must not be before the day it began", "Booking pages", "31/1/2026");
        assertThat(Cast.NOBODY.get(PACE).asString()).contains("Fresh pages").doesNotContain("Booking pages");
    }

    @Test
    void a_stage_is_removed_once() {
        var path = FreshStage.typed();

        assertThat(Cast.MO.post(path + "/removal").statusCode()).isEqualTo(303);

        assertThat(Cast.NOBODY.get(PACE).asString()).doesNotContain("Fresh pages");
        assertThat(told("removed", path)).isEqualTo(1);
        assertThat(Cast.MO.post(path + "/removal").statusCode()).isEqualTo(404);
        assertThat(Cast.MO.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void others_correct_and_remove_nothing() {
        var path = FreshStage.typed();

        for (var who : List.of(Cast.SAM, Cast.ZED)) {
            assertThat(who.get(path).statusCode()).isEqualTo(403);
            assertThat(correct(who, path, "4/2/2026").statusCode()).isEqualTo(403);
            assertThat(who.post(path + "/removal").statusCode()).isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(PACE).asString()).contains("Fresh pages");
    }

    @Test
    void a_program_corrects_and_removes_like_a_page() {
        var path = FreshStage.typed().replace("/strategy", "/api");
        var body = Map.of(
                "title", "Booking pages",
                "service", "parking",
                "stage", "APPROVAL",
                "began", "2026-02-01",
                "ended", "2026-02-04");

        assertThat(Cast.NOBODY.getJson("/api/pace/stages").jsonPath().getString("stages[0].id"))
                .isEqualTo(path.replaceAll("^.*/", ""));
        assertThat(Cast.SAM.putJson(path, body).statusCode()).isEqualTo(403);
        assertThat(Cast.MO.putJson(path, Map.of()).statusCode()).isEqualTo(422);
        assertThat(Cast.MO.putJson(path, body).jsonPath().getString("title")).isEqualTo("Booking pages");
        assertThat(Cast.NOBODY.get(PACE).asString()).contains("Approval by a board");
        assertThat(Cast.SAM.deleteJson(path).statusCode()).isEqualTo(403);
        assertThat(Cast.MO.deleteJson(path).statusCode()).isEqualTo(204);
        assertThat(Cast.MO.deleteJson("/api/pace/stages/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_takes_few_statements() {
        var path = FreshStage.typed();
        Cast.MO.get(path);

        assertThat(Statements.counting(() -> Cast.MO.get(path))).isLessThanOrEqualTo(6);
    }
}
