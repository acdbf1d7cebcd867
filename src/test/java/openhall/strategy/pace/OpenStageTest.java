package openhall.strategy.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Activity;
import openhall.strategy.Tally;
import openhall.web.Formats;
import openhall.web.TypedDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenStageTest {
    private static final String PACE = "/strategy/pace";

    @Inject
    ForecastsKept forecasts;

    @BeforeEach
    @AfterEach
    void nothing_typed_in() {
        In.tx(() -> WorkStage.deleteAll());
    }

    private static LocalDate today() {
        return LocalDate.now(Formats.ZONE);
    }

    private static Response type(String began, String ended, String earliest, String latest) {
        return Cast.MO.post(
                PACE + "/stages",
                "title",
                "Booking pages",
                "service",
                "housing-repairs",
                "stage",
                "BUILD",
                "began",
                began,
                "ended",
                ended,
                "earliest",
                earliest,
                "latest",
                latest);
    }

    private static Response end(Cast who, String path, LocalDate day) {
        return who.post(path + "/end", "ended", TypedDay.write(day));
    }

    private static long stages() {
        return In.tx(() -> WorkStage.count());
    }

    /** Began long enough ago; ends so many days after that, of 10 to 20 that were expected. */
    private static void ended(int days) {
        assertThat(end(Cast.MO, FreshStage.open(), FreshStage.BEGAN.plusDays(days))
                        .statusCode())
                .isEqualTo(303);
    }

    private Tally kept(Instant before) {
        return In.tx(() -> forecasts.tallies("", before).get(0));
    }

    @Test
    void a_stage_begins_with_the_days_between_which_it_should_end() {
        var answer = type("1/2/2026", "", TypedDay.write(today().plusDays(30)), TypedDay.write(today().plusDays(60)));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Cast.NOBODY.get(PACE).asString())
                .contains("Booking pages", "Not ended yet", Formats.date(today().plusDays(60)));
        assertThat(Cast.NOBODY.getJson("/api/pace").jsonPath().getLong("find { it.stage == 'work.build' }.waiting"))
                .isEqualTo(1);
    }

    @Test
    void a_wrong_forecast_comes_back_with_what_was_typed() {
        var none = type("1/2/2026", "", "", "");
        var past = type("1/2/2026", "", "3/2/2026", "4/2/2026");
        var turned = type("1/2/2026", "", TypedDay.write(today().plusDays(9)), TypedDay.write(today().plusDays(3)));
        var late = type("1/2/2026", "4/2/2026", "3/2/2026", "4/2/2026");

        assertThat(List.of(none.statusCode(), past.statusCode(), turned.statusCode(), late.statusCode()))
                .containsOnly(422);
        assertThat(none.asString()).contains("or the days between which you expect it to end", "Booking pages");
        assertThat(past.asString()).contains("a forecast is about days to come", "3/2/2026");
        assertThat(turned.asString()).contains("must not be before the earliest day");
        assertThat(late.asString()).contains("a forecast is made before");
        assertThat(stages()).isZero();
    }

    @Test
    void the_page_says_how_many_stages_kept_their_forecast() {
        ended(15);
        ended(20);
        ended(21);
        ended(3);

        assertThat(Cast.NOBODY.get(PACE).asString()).contains("2 of 4 stages ended within their forecast");
        assertThat(Cast.NOBODY.getJson("/api/pace/stages").jsonPath().getLong("kept"))
                .isEqualTo(2);
    }

    @Test
    void a_stage_that_goes_on_after_its_latest_day_has_missed_its_forecast() {
        FreshStage.open();
        FreshStage.open();
        var latest = FreshStage.BEGAN.plusDays(20);
        var before = latest.atStartOfDay(Formats.ZONE).toInstant();
        In.tx(() -> WorkStage.update("typedAt = ?1", before));

        assertThat(kept(endOf(latest))).as("its latest day").isEqualTo(new Tally(null, null, 0, 0));
        assertThat(kept(endOf(latest.plusDays(1)))).as("one day later").isEqualTo(new Tally(null, null, 0, 2));
        assertThat(kept(before)).as("before it was typed in").isEqualTo(new Tally(null, null, 0, 0));
        assertThat(kept(endOf(today()))).as("as long as it goes on").isEqualTo(new Tally(null, null, 0, 2));
        assertThat(Cast.NOBODY.get(PACE).asString()).contains("0 of 2 stages ended within their forecast");
    }

    @Test
    void a_late_stage_counts_as_late_on_a_past_day_also_when_it_has_ended_since() {
        ended(25);
        var latest = FreshStage.BEGAN.plusDays(20);
        In.tx(() -> WorkStage.update(
                "typedAt = ?1", latest.atStartOfDay(Formats.ZONE).toInstant()));

        assertThat(kept(endOf(latest.plusDays(1)))).isEqualTo(new Tally(null, null, 0, 1));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }

    @Test
    void a_forecast_that_leaves_every_day_open_is_none() {
        var today = TypedDay.write(today());
        var wide = type(today, "", today, TypedDay.write(today().plusYears(10)));
        var tooWide = type(today, "", today, TypedDay.write(today().plusDays(61)));

        assertThat(List.of(wide.statusCode(), tooWide.statusCode())).containsOnly(422);
        assertThat(tooWide.asString()).contains("can be 60 days apart", "Booking pages");
        assertThat(stages()).isZero();
        assertThat(type(today, "", today, TypedDay.write(today().plusDays(60))).statusCode())
                .isEqualTo(303);
        var longWork = type(today, "", TypedDay.write(today().plusDays(100)), TypedDay.write(today().plusDays(200)));
        assertThat(longWork.statusCode()).isEqualTo(303);
    }

    @Test
    void a_stage_ends_once_and_the_history_says_what_was_expected() {
        var path = FreshStage.open();

        var answers = AtOnce.run(
                4, () -> end(Cast.MO, path, FreshStage.BEGAN.plusDays(12)).statusCode());

        assertThat(answers).containsOnlyOnce(303);
        assertThat(answers).allMatch(status -> status == 303 || status == 409);
        assertThat(In.tx(() -> Activity.<Activity>find("verb = 'ended' and ref = ?1", path.replaceAll("^.*/", ""))
                        .singleResult()
                        .detail))
                .contains("12 days", "Expected: 11 January 2026 to 21 January 2026");
    }

    @Test
    void the_day_it_ended_is_a_day_from_its_beginning_until_today() {
        var path = FreshStage.open();

        var early = end(Cast.MO, path, FreshStage.BEGAN.minusDays(1));
        var toCome = end(Cast.MO, path, today().plusDays(2));
        var empty = Cast.MO.post(path + "/end", "ended", "");

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.asString()).contains("Error:", "must not be before the day it began", "31/12/2025");
        assertThat(toCome.asString()).contains("must be today or in the past");
        assertThat(empty.asString()).contains("Enter the day it ended");
        assertThat(Cast.MO.get(path).asString()).contains("Say when it ended");
    }

    @Test
    void others_end_nothing() {
        var path = FreshStage.open();

        for (var who : List.of(Cast.SAM, Cast.ZED)) {
            assertThat(end(who, path, FreshStage.BEGAN.plusDays(12)).statusCode())
                    .isEqualTo(403);
        }
        assertThat(Cast.NOBODY.get(PACE).asString()).contains("Not ended yet");
    }

    @Test
    void a_correction_changes_no_forecast_and_what_has_ended_stays_ended() {
        ended(15);
        var id = In.tx(() -> WorkStage.<WorkStage>findAll().singleResult().id);

        var answer = Cast.MO.post(
                PACE + "/stages/" + id,
                "title",
                "Other pages",
                "service",
                "parking",
                "stage",
                "BUILD",
                "began",
                "1/1/2026",
                "ended",
                "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("Enter the day it ended", "Other pages");
        assertThat(Cast.NOBODY.get(PACE).asString()).contains("11 January 2026 to 21 January 2026");
    }

    @Test
    void the_measure_counts_what_ended_in_the_three_months_before_and_was_known_then() {
        ended(15);
        ended(25);
        var soon = Instant.now().plus(Duration.ofMinutes(1));
        var since = FreshStage.BEGAN.plusDays(30).atStartOfDay(Formats.ZONE).toInstant();

        assertThat(kept(since)).as("nobody knew it then").isEqualTo(new Tally(null, null, 0, 0));
        In.tx(() -> WorkStage.update("endedAt = ?1", since.minusSeconds(60)));

        assertThat(kept(since)).isEqualTo(new Tally(null, null, 1, 2));
        assertThat(kept(since.plus(Duration.ofDays(365)))).isEqualTo(new Tally(null, null, 0, 0));
        assertThat(In.tx(() -> forecasts.soFar(soon))).isEqualTo(new Tally(null, null, 1, 2));
    }

    @Test
    void a_form_that_is_sent_twice_at_once_keeps_one_stage() {
        var answers = AtOnce.run(4, () -> type("1/2/2026", "4/2/2026", "", "").statusCode());

        assertThat(answers).containsOnly(303);
        assertThat(stages()).isEqualTo(1);
    }

    @Test
    void a_stage_is_not_corrected_into_one_that_is_here() {
        var path = FreshStage.typed();
        type("1/2/2026", "4/2/2026", "", "").then().statusCode(303);

        var answer = Cast.MO.post(
                path,
                "title",
                "Booking pages",
                "service",
                "housing-repairs",
                "stage",
                "BUILD",
                "began",
                "1/2/2026",
                "ended",
                "4/2/2026");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("typed in already");
    }

    @Test
    void a_year_that_was_typed_wrongly_gets_into_no_median() {
        var answer = type("1/2/1906", "4/2/2026", "", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("A stage can last 10 years at most", "1/2/1906");
        assertThat(stages()).isZero();
    }

    @Test
    void a_program_begins_and_ends_a_stage_like_a_page() {
        var body = Map.of(
                "title",
                "Booking pages " + UUID.randomUUID(),
                "service",
                "housing-repairs",
                "stage",
                "APPROVAL",
                "began",
                "2026-02-01",
                "earliest",
                today().plusDays(3).toString(),
                "latest",
                today().plusDays(9).toString());

        var begun = Cast.MO.postJson("/api/pace/stages", body);
        assertThat(begun.statusCode()).isEqualTo(201);
        var path = "/api/pace/stages/" + begun.jsonPath().getString("id") + "/end";

        assertThat(Cast.SAM.postJson(path, Map.of("ended", "2026-03-01")).statusCode())
                .isEqualTo(403);
        assertThat(Cast.MO.postJson(path, Map.of()).statusCode()).isEqualTo(422);
        assertThat(Cast.MO.postJson(path, Map.of("ended", "2026-03-01")).statusCode())
                .isEqualTo(200);
        assertThat(Cast.NOBODY.getJson("/api/pace/stages").jsonPath().getBoolean("stages[0].keptForecast"))
                .isFalse();
    }
}
