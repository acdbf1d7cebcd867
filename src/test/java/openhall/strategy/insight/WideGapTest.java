package openhall.strategy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import openhall.Cast;
import openhall.In;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.strategy.Cell;
import openhall.strategy.ReadingFold;
import openhall.strategy.Sample;
import openhall.strategy.SampleSource;
import openhall.strategy.Tally;
import org.junit.jupiter.api.Test;

/** A gap is called out from more than 20 points, whoever is ahead, at the top of the page and at its row. */
@QuarkusTest
class WideGapTest {
    private static final String CALLED = "<strong>Gap of more than 20 points: ";

    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private static Insight.Row row(long staff, long management, long of) {
        return new Insight.Row("Libraries", Cell.of("Staff", staff, of), Cell.of("Management", management, of));
    }

    /** So many of a hundred, all in one place. */
    private Sample counted(long staff, long management) {
        var libraries = In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug("libraries")).id);
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(
                sample,
                new Tally(libraries, Audience.STAFF, staff, 100),
                new Tally(libraries, Audience.MANAGER, management, 100));
        fold.fold(SampleSource.KEY, clock.instant());
        return sample;
    }

    private static String part(String page, Sample sample) {
        var from = page.indexOf("id=\"" + sample.measure() + "\"");
        assertThat(from).isPositive();
        var to = page.indexOf("<h2", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private static List<String> gapsOf(Sample sample) {
        return Cast.LENA.getJson("/api/insight").jsonPath().getList("wideGaps", String.class).stream()
                .filter(gap -> gap.contains("Measure of " + sample.slug()))
                .toList();
    }

    @Test
    void exactly_twenty_points_are_not_called_out_in_either_direction() {
        for (var sample : List.of(counted(60, 40), counted(40, 60))) {
            var page = Cast.LENA.get("/insight").asString();

            assertThat(gapsOf(sample)).isEmpty();
            assertThat(part(page, sample)).contains("20 points ").doesNotContain(CALLED);
        }
    }

    @Test
    void twenty_one_points_behind_are_called_out_at_the_top_and_at_the_row() {
        var sample = counted(61, 40);
        var page = Cast.LENA.get("/insight").asString();

        assertThat(gapsOf(sample))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap).contains("Management is 21 points behind staff on"));
        assertThat(page.substring(0, page.indexOf("id=\"" + sample.measure())))
                .contains("Gaps of more than 20 points", "Management is 21 points behind staff on")
                .contains(sample.slug());
        assertThat(part(page, sample)).contains(CALLED + "21 points behind staff</strong>");
    }

    @Test
    void twenty_one_points_ahead_are_called_out_as_well() {
        var sample = counted(40, 61);
        var page = Cast.LENA.get("/insight").asString();
        var table = Cast.LENA.get("/insight/" + sample.measure() + ".csv").asString();

        assertThat(gapsOf(sample))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap).contains("Management is 21 points ahead of staff on"));
        assertThat(part(page, sample)).contains(CALLED + "21 points ahead of staff</strong>");
        assertThat(table).contains("Management beside staff", "21 points ahead of staff");
    }

    @Test
    void half_a_point_is_rounded_alike_in_both_directions() {
        assertThat(row(141, 100, 200).behind()).isEqualTo(21);
        assertThat(row(100, 141, 200).behind()).isEqualTo(-21);
        assertThat(row(141, 100, 200).wide()).isTrue();
        assertThat(row(100, 141, 200).wide()).isTrue();
    }

    @Test
    void what_is_hidden_or_empty_cannot_be_compared() {
        var hidden = new Insight.Row("Libraries", Cell.of("Staff", 90, 100), new Cell("Management", 0, 0, true));

        assertThat(hidden.wide()).isFalse();
        assertThat(hidden.difference()).isEqualTo("Cannot be compared");
        assertThat(row(0, 0, 0).difference()).isEqualTo("Cannot be compared");
        assertThat(row(5, 5, 10).difference()).isEqualTo("Level");
    }
}
