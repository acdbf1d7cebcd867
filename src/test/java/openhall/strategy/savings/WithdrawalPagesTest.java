package openhall.strategy.savings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import openhall.AtOnce;
import openhall.Cast;
import openhall.Statements;
import org.junit.jupiter.api.Test;

/** Savings that Ivy claims and takes back. */
@QuarkusTest
class WithdrawalPagesTest {
    private static final String[] COUNTS = {
        "decision", "VALIDATED", "cashable", "yes", "reason", "The bills are lower by this much"
    };

    private static int withdraw(Cast who, String path, String why) {
        return who.post(path + "/withdrawal", "why", why).statusCode();
    }

    private static JsonPath sums() {
        return Cast.NOBODY.getJson("/api/savings").jsonPath();
    }

    @Test
    void whoever_claimed_it_takes_it_back_and_it_counts_nowhere() {
        var waiting = sums().getLong("waiting");
        var checked = sums().getLong("checked");
        var path = FreshSaving.claimed();
        assertThat(Cast.IVY.get(path).asString()).contains(path + "/withdrawal");
        assertThat(Cast.IVY.get(path + "/withdrawal").asString())
                .contains("Withdraw a saving", "Fewer letters", "£1,200 in 2017");

        assertThat(withdraw(Cast.IVY, path, "The year is wrong")).isEqualTo(303);

        assertThat(Cast.NOBODY.get(path).asString())
                .contains("Withdrawn, not counted", "Why it was withdrawn", "The year is wrong")
                .doesNotContain("Ivy Chen", "What was found");
        assertThat(sums().getLong("waiting")).isEqualTo(waiting);
        assertThat(sums().getLong("checked")).isEqualTo(checked);
    }

    @Test
    void nobody_takes_back_what_somebody_else_claimed() {
        var path = FreshSaving.claimed();

        assertThat(Cast.LENA.get(path).asString()).doesNotContain("/withdrawal");
        assertThat(Cast.LENA.get(path + "/withdrawal").statusCode()).isEqualTo(409);
        assertThat(withdraw(Cast.LENA, path, "Not mine")).isEqualTo(409);
        for (var who : List.of(Cast.MO, Cast.SAM, Cast.ZED)) {
            assertThat(withdraw(who, path, "Not mine")).isEqualTo(409);
        }
        assertThat(Cast.NOBODY.get(path).asString()).contains("Claimed, not counted yet");
    }

    @Test
    void what_was_checked_stays_and_what_was_withdrawn_is_not_checked() {
        var checked = FreshSaving.claimed();
        Cast.FAY.post(checked + "/decision", COUNTS).then().statusCode(303);
        var withdrawn = FreshSaving.claimed();
        withdraw(Cast.IVY, withdrawn, "Typed in twice");

        assertThat(withdraw(Cast.IVY, checked, "Too late")).isEqualTo(409);
        assertThat(Cast.NOBODY.get(checked).asString()).contains("Checked, counted");
        assertThat(Cast.FAY.post(withdrawn + "/decision", COUNTS).statusCode()).isEqualTo(409);
        assertThat(withdraw(Cast.IVY, withdrawn, "Again")).isEqualTo(409);
        assertThat(Cast.NOBODY.get(withdrawn).asString()).contains("Typed in twice");
    }

    @Test
    void without_a_reason_the_page_comes_back() {
        var path = FreshSaving.claimed();

        var empty = Cast.IVY.post(path + "/withdrawal", "why", " ");
        var long1001 = Cast.IVY.post(path + "/withdrawal", "why", "x".repeat(1001));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.asString()).contains("Error:", "Say why you withdraw it");
        assertThat(long1001.statusCode()).isEqualTo(422);
        assertThat(long1001.asString()).contains("1,000 characters or fewer", "x".repeat(1001));
    }

    @Test
    void whoever_sends_it_four_times_at_once_withdraws_it_once() {
        var path = FreshSaving.claimed();

        var answers = AtOnce.run(4, () -> withdraw(Cast.IVY, path, "The year is wrong"));

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).allMatch(status -> status == 303 || status == 409);
    }

    @Test
    void a_program_withdraws_like_a_page() {
        var path = FreshSaving.claimed().replace("/strategy", "/api");

        assertThat(Cast.IVY.postJson(path + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(Cast.LENA.postJson(path + "/withdrawal", Map.of("why", "No")).statusCode())
                .isEqualTo(409);
        var withdrawn = Cast.IVY.postJson(path + "/withdrawal", Map.of("why", "The year is wrong"));

        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(withdrawn.jsonPath().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(Cast.NOBODY.getJson(path).jsonPath().getString("reason")).isEqualTo("The year is wrong");
    }

    @Test
    void the_page_takes_few_statements() {
        var path = FreshSaving.claimed();
        Cast.IVY.get(path + "/withdrawal");

        assertThat(Statements.counting(() -> Cast.IVY.get(path + "/withdrawal")))
                .isLessThanOrEqualTo(6);
    }
}
