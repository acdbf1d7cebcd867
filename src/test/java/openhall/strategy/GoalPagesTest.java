package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.web.Formats;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalPagesTest {
    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private static List<Reading> readings(Sample sample) {
        return In.tx(() -> Reading.<Reading>list("measure.slug = ?1 order by day", sample.measure()));
    }

    private static String[] figure(Sample sample, String value, String day) {
        return new String[] {
            "measure",
            sample.measure(),
            "value",
            value,
            "day",
            day,
            "note",
            "Report of the audit team",
            "strength",
            "checked"
        };
    }

    @Test
    void anyone_can_read_a_goal_with_its_measure_its_chart_and_the_rule() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(sample, new Tally(null, Audience.STAFF, 25, 100));
        fold.fold(SampleSource.KEY, clock.instant());

        var page = Cast.NOBODY.get(sample.path());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "<h1>Goal " + sample.slug(),
                        "Off track",
                        Status.RULE,
                        "Head of learning",
                        "We ask the people why")
                .contains("<svg", "25 of 100, 25%", "/trail/goal/" + sample.slug())
                .doesNotContain("Type in a figure");
    }

    private void counted(Sample sample, int daysAgo, long numerator, long denominator) {
        SampleSource.counts(sample, new Tally(null, Audience.STAFF, numerator, denominator));
        fold.fold(SampleSource.KEY, clock.instant().minus(Duration.ofDays(daysAgo)));
    }

    @Test
    void the_page_says_what_a_number_is_made_of_and_what_moved_it() {
        var sample = Sample.counted(clock.instant());
        counted(sample, 1, 13, 100);
        counted(sample, 0, 25, 106);
        var yesterday = Formats.date(sample.today().minusDays(1));

        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .contains("Why this number", "Staff who did: 25", "All staff: 106")
                .contains("Counted on " + Formats.date(sample.today()))
                .contains("It last changed on " + Formats.date(sample.today()))
                .contains("Staff who did: up by 12 since " + yesterday)
                .contains("All staff: up by 6 since " + yesterday)
                .contains("Openhall counts again within a second");
    }

    @Test
    void sentence_and_chart_come_first_then_why_then_what_is_counted() {
        var sample = Sample.counted(clock.instant());
        counted(sample, 0, 25, 100);

        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .containsSubsequence(
                        "25 of 100, 25%; target",
                        "class=\"oh-bars\"",
                        "Why this number",
                        "What is counted, and who answers for it",
                        "<dt>What it is</dt>",
                        "<caption>");
    }

    @Test
    void a_few_people_more_or_less_are_not_counted_out() {
        var sample = Sample.counted(clock.instant());
        counted(sample, 1, 25, 100);
        counted(sample, 0, 24, 101);

        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .contains("Staff who did: down by fewer than 5 since ", "All staff: up by fewer than 5 since ");
    }

    @Test
    void of_a_small_group_the_page_says_neither_the_numbers_nor_what_changed() {
        var sample = Sample.counted(clock.instant());
        counted(sample, 1, 2, 4);
        counted(sample, 0, 8, 12);

        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .contains("So few people are counted that we do not say what changed")
                .doesNotContain("up by 6", "up by 8");
    }

    @Test
    void a_typed_figure_says_where_it_comes_from_and_how_far_it_is_from_the_one_before() {
        var sample = Sample.typed(clock.instant());
        Cast.IVY.post(
                sample.path() + "/readings",
                figure(sample, "40", sample.today().minusDays(2).toString()));
        Cast.IVY.post(
                sample.path() + "/readings",
                figure(sample, "52", sample.today().minusDays(1).toString()));

        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .contains("It comes from: Report of the audit team")
                .contains(
                        "12 points more than on " + Formats.date(sample.today().minusDays(2)));
        assertThat(Cast.NOBODY
                        .getJson("/api/goals/" + sample.slug())
                        .jsonPath()
                        .getList("trends[0].why.moves", String.class))
                .hasSize(1);
    }

    @Test
    void a_goal_that_is_not_there_is_not_found() {
        assertThat(Cast.NOBODY.get("/strategy/goals/no-such-goal").statusCode()).isEqualTo(404);
    }

    @Test
    void an_administrator_types_in_a_figure_and_everyone_sees_how_strong_it_is() {
        var sample = Sample.typed(clock.instant());
        assertThat(Cast.IVY.get(sample.path()).asString()).contains("Type in a figure");

        var answer = Cast.IVY.post(
                sample.path() + "/readings",
                figure(sample, "62.5%", sample.today().minusDays(1).toString()));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(readings(sample)).singleElement().satisfies(reading -> {
            assertThat(reading.amount).isEqualByComparingTo("62.5");
            assertThat(reading.strength).isEqualTo(Reading.Strength.CHECKED);
        });
        assertThat(Cast.NOBODY.get(sample.path()).asString())
                .contains("62.5%", "Checked", "Report of the audit team", "On track")
                .doesNotContain("No figure shows this yet");
    }

    @Test
    void a_second_figure_for_the_same_day_corrects_the_first() {
        var sample = Sample.typed(clock.instant());
        var day = sample.today().minusDays(1).toString();

        Cast.IVY.post(sample.path() + "/readings", figure(sample, "40", day));
        Cast.IVY.post(sample.path() + "/readings", figure(sample, "45", day));

        assertThat(readings(sample))
                .singleElement()
                .satisfies(reading -> assertThat(reading.amount).isEqualByComparingTo("45"));
    }

    @Test
    void a_claimed_figure_does_not_bear_out_a_claim() {
        var sample = Sample.typed(clock.instant());

        Cast.IVY.post(
                sample.path() + "/readings",
                "measure",
                sample.measure(),
                "value",
                "80",
                "day",
                sample.today().toString(),
                "note",
                "The supplier says so",
                "strength",
                "claimed");

        assertThat(Cast.NOBODY.get(sample.path()).asString()).contains("No figure shows this yet", "Claimed");
    }

    @Test
    void a_figure_that_is_no_better_than_at_the_start_does_not_bear_out_a_claim() {
        var sample = Sample.typed(clock.instant());
        var day = sample.today().toString();

        Cast.IVY.post(sample.path() + "/readings", figure(sample, "0", day));
        assertThat(Cast.NOBODY.get(sample.path()).asString()).contains("No figure shows this yet", "Checked");
        assertThat(Cast.NOBODY.get("/strategy/claims").asString()).contains(sample.path());

        Cast.IVY.post(sample.path() + "/readings", figure(sample, "1", day));
        assertThat(Cast.NOBODY.get(sample.path()).asString()).doesNotContain("No figure shows this yet");
        assertThat(Cast.NOBODY.get("/strategy/claims").asString()).doesNotContain(sample.path());
    }

    @Test
    void a_target_that_is_only_claimed_to_be_reached_stays_on_track_until_somebody_has_checked() {
        var sample = Sample.typed(clock.instant());
        var figure = figure(sample, "95", sample.today().toString());
        var claimed = figure.clone();
        claimed[claimed.length - 1] = "claimed";

        Cast.IVY.post(sample.path() + "/readings", claimed);
        assertThat(status(sample)).isEqualTo("ON_TRACK");
        assertThat(Cast.NOBODY.get(sample.path()).asString()).contains(Status.ONLY_CLAIMED);

        try (var other = OtherAdministrator.arrive()) {
            assertThat(other.somebody()
                            .post(sample.path() + "/readings", figure)
                            .statusCode())
                    .isEqualTo(303);
        }
        assertThat(status(sample)).isEqualTo("MET");
        assertThat(Cast.NOBODY.get(sample.path()).asString()).contains("It has reached its target.");
    }

    @Test
    void whoever_typed_in_a_claim_cannot_check_or_audit_it() {
        var sample = Sample.typed(clock.instant());
        var path = sample.path() + "/readings";
        var day = sample.today().toString();
        assertThat(Cast.IVY.post(path, strong(sample, day, "claimed")).statusCode())
                .isEqualTo(303);

        for (var strength : List.of("checked", "audited")) {
            for (var when : List.of(day, sample.today().minusDays(1).toString())) {
                var refused = Cast.IVY.post(path, strong(sample, when, strength));
                assertThat(refused.statusCode()).isEqualTo(422);
                assertThat(refused.asString())
                        .contains("somebody else must check it", "value=\"95\"", "Report of the audit team");
            }
        }
        assertThat(status(sample)).isEqualTo("ON_TRACK");

        try (var other = OtherAdministrator.arrive()) {
            assertThat(other.somebody()
                            .post(path, strong(sample, day, "checked"))
                            .statusCode())
                    .isEqualTo(303);
        }
        // It stays Ivy's claim after somebody else has checked it.
        assertThat(Cast.IVY.post(path, strong(sample, day, "audited")).statusCode())
                .isEqualTo(422);
        assertThat(readings(sample))
                .singleElement()
                .satisfies(reading -> assertThat(reading.strength).isEqualTo(Reading.Strength.CHECKED));
    }

    private static String[] strong(Sample sample, String day, String strength) {
        var figure = figure(sample, "95", day);
        figure[figure.length - 1] = strength;
        return figure;
    }

    private static String status(Sample sample) {
        return Cast.NOBODY.getJson("/api/goals/" + sample.slug()).jsonPath().getString("goal.status");
    }

    @Test
    void a_wrong_figure_comes_back_with_what_was_typed() {
        var sample = Sample.typed(clock.instant());

        var answer = Cast.IVY.post(sample.path() + "/readings", figure(sample, "more than half", "31/2/2026"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("There is a problem", "Enter the figure as a number", "Enter the day as day, month and year")
                .contains("more than half", "Report of the audit team");
        assertThat(readings(sample)).isEmpty();
    }

    @Test
    void a_figure_over_a_hundred_percent_or_of_tomorrow_is_refused() {
        var sample = Sample.typed(clock.instant());

        var answer = Cast.IVY.post(
                sample.path() + "/readings",
                figure(sample, "101", sample.today().plusDays(1).toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("between 0 and 100", "today or in the past");
    }

    @Test
    void an_empty_form_says_what_to_enter() {
        var sample = Sample.typed(clock.instant());

        var answer = Cast.IVY.post(sample.path() + "/readings", "value", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Choose a measure", "Enter the figure", "Enter the day of the figure")
                .contains("Say where the figure comes from", "Choose how strong the evidence is");
    }

    @Test
    void a_figure_cannot_be_typed_in_for_a_measure_that_is_counted() {
        var sample = Sample.counted(clock.instant());

        var answer = Cast.IVY.post(
                sample.path() + "/readings", figure(sample, "50", sample.today().toString()));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void others_cannot_type_in_figures() {
        var sample = Sample.typed(clock.instant());
        var form = figure(sample, "50", sample.today().toString());

        assertThat(Cast.LENA.get(sample.path()).asString()).doesNotContain("Type in a figure");
        assertThat(Cast.LENA.post(sample.path() + "/readings", form).statusCode())
                .isEqualTo(403);
        assertThat(Cast.ZED.post(sample.path() + "/readings", form).statusCode())
                .isEqualTo(403);
        assertThat(Cast.NOBODY.post(sample.path() + "/readings", form).statusCode())
                .isEqualTo(303);
        assertThat(readings(sample)).isEmpty();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_readings() {
        var sample = Sample.typed(clock.instant());
        Cast.IVY.post(
                sample.path() + "/readings", figure(sample, "1", sample.today().toString()));
        var few = Statements.counting(() -> Cast.NOBODY.get(sample.path()));
        for (var i = 1; i < 20; i++) {
            Cast.IVY.post(
                    sample.path() + "/readings",
                    figure(sample, "1", sample.today().minusDays(i).toString()));
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get(sample.path()))).isEqualTo(few);
    }
}
