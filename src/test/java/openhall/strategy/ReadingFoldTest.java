package openhall.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.In;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingFoldTest {
    @Inject
    ReadingFold fold;

    @Inject
    SmallGroups smallGroups;

    @Inject
    Clock clock;

    private static UUID unit(String slug) {
        return In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(slug)).id);
    }

    private void fold() {
        fold.fold(SampleSource.KEY, clock.instant());
    }

    /** The readings of a sample as "unit group" to "numerator of denominator". */
    private static Map<String, String> readings(Sample sample) {
        List<Reading> readings = In.tx(() -> Reading.<Reading>list("measure.slug", sample.measure()));
        return readings.stream()
                .collect(Collectors.toMap(
                        reading -> name(reading.unitId) + " " + reading.audienceGroup,
                        reading -> reading.numerator + " of " + reading.denominator));
    }

    private static String name(@Nullable UUID unit) {
        return unit == null ? "whole" : unit.toString();
    }

    @Test
    void a_past_day_counted_again_lets_nothing_about_parts_of_the_council_out() {
        var sample = Sample.counted(clock.instant());
        var past = sample.today().minusDays(40);
        SampleSource.counts(
                sample,
                new Tally(unit("libraries"), Audience.STAFF, 61, 100),
                new Tally(unit("libraries"), Audience.MANAGER, 40, 100));

        fold.again(past);

        assertThat(readings(sample)).containsEntry("whole EVERYONE", "101 of 200");
        assertThat(isOut(sample, past)).isFalse();
        fold();
        assertThat(isOut(sample, sample.today())).isTrue();
    }

    private boolean isOut(Sample sample, LocalDate day) {
        return In.tx(() -> !smallGroups.awaits("measure/" + sample.measure(), day));
    }

    @Test
    void a_tally_counts_for_its_unit_for_those_above_and_for_everyone() {
        var sample = Sample.counted(clock.instant());
        var repairs = unit("housing-repairs");
        SampleSource.counts(
                sample, new Tally(repairs, Audience.STAFF, 3, 10), new Tally(repairs, Audience.SENIOR_LEADER, 1, 2));

        fold();

        var housing = unit("housing-and-property");
        assertThat(readings(sample))
                .containsOnly(
                        Map.entry("whole STAFF", "3 of 10"),
                        Map.entry("whole MANAGEMENT", "1 of 2"),
                        Map.entry("whole EVERYONE", "4 of 12"),
                        Map.entry(housing + " STAFF", "3 of 10"),
                        Map.entry(housing + " MANAGEMENT", "1 of 2"),
                        Map.entry(housing + " EVERYONE", "4 of 12"),
                        Map.entry(repairs + " STAFF", "3 of 10"),
                        Map.entry(repairs + " MANAGEMENT", "1 of 2"),
                        Map.entry(repairs + " EVERYONE", "4 of 12"));
    }

    @Test
    void folding_again_leaves_the_same_readings_and_a_new_count_replaces_the_old() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(sample, new Tally(unit("parking"), Audience.STAFF, 3, 10));
        fold();
        var once = readings(sample);
        fold();
        assertThat(readings(sample)).isEqualTo(once);

        SampleSource.counts(sample, new Tally(unit("parking"), Audience.STAFF, 5, 10));
        fold();

        assertThat(readings(sample)).hasSameSizeAs(once).containsEntry("whole EVERYONE", "5 of 10");
    }

    @Test
    void a_unit_that_vanished_becomes_zero() {
        var sample = Sample.counted(clock.instant());
        var parking = unit("parking");
        SampleSource.counts(
                sample, new Tally(parking, Audience.STAFF, 3, 10), new Tally(unit("libraries"), Audience.STAFF, 6, 10));
        fold();

        SampleSource.counts(sample, new Tally(unit("libraries"), Audience.STAFF, 6, 10));
        fold();

        assertThat(readings(sample))
                .containsEntry(parking + " STAFF", "0 of 0")
                .containsEntry("whole STAFF", "6 of 10");
    }

    @Test
    void a_count_of_no_people_belongs_to_the_council_as_a_whole() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(sample, new Tally(null, null, 2, 3));

        fold();

        assertThat(readings(sample)).containsOnly(Map.entry("whole EVERYONE", "2 of 3"));
    }
}
