package openhall.strategy;

import static openhall.strategy.Status.AT_RISK;
import static openhall.strategy.Status.MET;
import static openhall.strategy.Status.NOT_STARTED;
import static openhall.strategy.Status.NO_DATA;
import static openhall.strategy.Status.OFF_TRACK;
import static openhall.strategy.Status.ON_TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate HALFWAY = START.plusDays(100);
    private static final LocalDate END = START.plusDays(200);

    /** From 0 to 90: halfway it should be at 45, and a tenth of the way is 9. */
    private static final TargetPath UP =
            new TargetPath(Measure.Direction.UP, number("0"), START, null, number("90"), END);

    /** From 60 days to 30: halfway it should be at 45, and a tenth of the way is 3. */
    private static final TargetPath DOWN =
            new TargetPath(Measure.Direction.DOWN, number("60"), START, null, number("30"), END);

    private static final TargetPath NO_BASELINE =
            new TargetPath(Measure.Direction.UP, null, null, HALFWAY, number("90"), END);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Status up(@Nullable String value, LocalDate day) {
        return Status.of(UP, value == null ? null : number(value), day);
    }

    private static Status down(String value, LocalDate day) {
        return Status.of(DOWN, number(value), day);
    }

    @Test
    void on_the_line_or_ahead_of_it_is_on_track() {
        assertThat(up("45", HALFWAY)).isEqualTo(ON_TRACK);
        assertThat(up("45.01", HALFWAY)).isEqualTo(ON_TRACK);
        assertThat(up("89.99", HALFWAY)).isEqualTo(ON_TRACK);
    }

    @Test
    void up_to_a_tenth_of_the_way_behind_is_at_risk() {
        assertThat(up("44.99", HALFWAY)).isEqualTo(AT_RISK);
        assertThat(up("36", HALFWAY)).isEqualTo(AT_RISK);
    }

    @Test
    void further_behind_is_off_track() {
        assertThat(up("35.99", HALFWAY)).isEqualTo(OFF_TRACK);
        assertThat(up("0", HALFWAY)).isEqualTo(OFF_TRACK);
    }

    @Test
    void a_target_reached_is_met_whenever_that_is() {
        assertThat(up("90", START.minusDays(1))).isEqualTo(MET);
        assertThat(up("90", HALFWAY)).isEqualTo(MET);
        assertThat(up("95", END.plusDays(1))).isEqualTo(MET);
    }

    @Test
    void before_the_baseline_it_is_not_started() {
        assertThat(up(null, START.minusDays(1))).isEqualTo(NOT_STARTED);
        assertThat(up("10", START.minusDays(1))).isEqualTo(NOT_STARTED);
    }

    @Test
    void on_the_day_of_the_baseline_it_is_on_track_at_the_baseline() {
        assertThat(up("0", START)).isEqualTo(ON_TRACK);
        assertThat(up(null, START)).isEqualTo(NO_DATA);
    }

    @Test
    void without_a_figure_there_is_no_data_also_after_the_target_date() {
        assertThat(up(null, HALFWAY)).isEqualTo(NO_DATA);
        assertThat(up(null, END.plusDays(1))).isEqualTo(NO_DATA);
    }

    @Test
    void on_the_target_date_the_tolerance_still_holds_and_the_day_after_it_does_not() {
        assertThat(up("81", END)).isEqualTo(AT_RISK);
        assertThat(up("80.99", END)).isEqualTo(OFF_TRACK);
        assertThat(up("89.99", END.plusDays(1))).isEqualTo(OFF_TRACK);
    }

    @Test
    void a_measure_that_should_go_down_is_read_the_other_way_round() {
        assertThat(down("45", HALFWAY)).isEqualTo(ON_TRACK);
        assertThat(down("40", HALFWAY)).isEqualTo(ON_TRACK);
        assertThat(down("48", HALFWAY)).isEqualTo(AT_RISK);
        assertThat(down("48.01", HALFWAY)).isEqualTo(OFF_TRACK);
        assertThat(down("30", HALFWAY)).isEqualTo(MET);
        assertThat(down("0", HALFWAY)).isEqualTo(MET);
        assertThat(down("30.01", END.plusDays(1))).isEqualTo(OFF_TRACK);
    }

    @Test
    void a_measure_whose_baseline_is_still_due_is_not_started() {
        assertThat(Status.of(NO_BASELINE, null, HALFWAY)).isEqualTo(NOT_STARTED);
        assertThat(Status.of(NO_BASELINE, number("10"), HALFWAY)).isEqualTo(NOT_STARTED);
        assertThat(Status.of(NO_BASELINE, number("90"), HALFWAY)).isEqualTo(MET);
    }

    @Test
    void a_baseline_that_did_not_come_leaves_no_data_until_the_target_date_is_missed() {
        assertThat(Status.of(NO_BASELINE, number("10"), HALFWAY.plusDays(1))).isEqualTo(NO_DATA);
        assertThat(Status.of(NO_BASELINE, number("10"), END.plusDays(1))).isEqualTo(OFF_TRACK);
    }

    @Test
    void a_target_equal_to_the_baseline_is_kept_or_lost() {
        var keep = new TargetPath(Measure.Direction.UP, number("95"), START, null, number("95"), END);

        assertThat(Status.of(keep, number("95"), HALFWAY)).isEqualTo(MET);
        assertThat(Status.of(keep, number("94.99"), HALFWAY)).isEqualTo(OFF_TRACK);
    }

    @Test
    void a_target_on_the_day_of_its_baseline_does_not_divide_by_zero() {
        var sudden = new TargetPath(Measure.Direction.UP, number("0"), START, null, number("10"), START);

        assertThat(Status.of(sudden, number("5"), START)).isEqualTo(OFF_TRACK);
    }

    @Test
    void a_goal_has_the_status_of_its_worst_measure() {
        assertThat(Status.worst(List.of(MET, ON_TRACK))).isEqualTo(ON_TRACK);
        assertThat(Status.worst(List.of(MET, NOT_STARTED, NO_DATA))).isEqualTo(NO_DATA);
        assertThat(Status.worst(List.of(AT_RISK, NO_DATA))).isEqualTo(AT_RISK);
        assertThat(Status.worst(List.of(AT_RISK, OFF_TRACK, MET))).isEqualTo(OFF_TRACK);
        assertThat(Status.worst(List.of())).isEqualTo(NO_DATA);
    }

    @Test
    void units_write_their_values_and_distances() {
        assertThat(Measure.Unit.PERCENT.text(number("62.50"))).isEqualTo("62.5%");
        assertThat(Measure.Unit.POUNDS.text(number("250000"))).isEqualTo("£250,000");
        assertThat(Measure.Unit.DAYS.text(number("1"))).isEqualTo("1 day");
        assertThat(Measure.Unit.DAYS.text(number("30.00"))).isEqualTo("30 days");
        assertThat(Measure.Unit.PERCENT.distance(number("23.6"))).isEqualTo("24 points");
        assertThat(Measure.Unit.PERCENT.distance(number("1.2"))).isEqualTo("1 point");
        assertThat(Measure.Unit.COUNT.of(7, 0)).isEqualByComparingTo("7");
        assertThat(Measure.Unit.PERCENT.of(0, 0)).isNull();
    }
}
