package openhall.strategy.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.ReadingFold;
import openhall.strategy.Sample;
import openhall.strategy.SampleSource;
import openhall.strategy.Tally;
import openhall.web.Formats;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InsightPagesTest {
    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private static OrgUnit unit(String slug) {
        return In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(slug)));
    }

    private static UUID id(String slug) {
        return unit(slug).id;
    }

    /** In housing, repairs has three managers and private renting eight: too few to show the one without the other. */
    private Sample counted() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(
                sample,
                new Tally(id("housing-repairs"), Audience.STAFF, 6, 10),
                new Tally(id("private-renting"), Audience.STAFF, 9, 12),
                new Tally(id("parking"), Audience.STAFF, 11, 21),
                new Tally(id("housing-repairs"), Audience.MANAGER, 1, 3),
                new Tally(id("private-renting"), Audience.MANAGER, 2, 8),
                new Tally(id("parking"), Audience.MANAGER, 8, 10));
        fold.fold(SampleSource.KEY, clock.instant());
        return sample;
    }

    /** The part of the page about one measure. */
    private static String part(String page, Sample sample) {
        var from = page.indexOf("id=\"" + sample.measure() + "\"");
        assertThat(from).isPositive();
        var to = page.indexOf("<h2", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    @Test
    void a_leader_sees_staff_beside_management_with_the_wide_gaps_called_out() {
        var sample = counted();

        var page = Cast.LENA.get("/insight");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Staff beside management")
                .contains(unit("housing-and-property").name + ": Management is 41 points behind staff on")
                .contains("/insight/units/housing-and-property");
        assertThat(part(page.asString(), sample))
                .contains("15 of 22, 68%", "3 of 11, 27%", "26 of 43, 60%", "11 of 21, 52%");
    }

    @Test
    void a_small_group_is_hidden_with_the_next_one_on_page_table_and_api_alike() {
        var sample = counted();
        var unit = "housing-and-property";

        var page = part(Cast.LENA.get("/insight/units/" + unit).asString(), sample);
        var table = Cast.LENA.get("/insight/" + sample.measure() + ".csv?unit=" + unit);
        var api = Cast.LENA.getJson("/api/insight?unit=" + unit);

        assertThat(page).contains("[c]", "6 of 10, 60%", "3 of 11, 27%").doesNotContain("1 of 3,", "2 of 8,");
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString())
                .contains("\"6 of 10, 60%\",[c]", "\"9 of 12, 75%\",[c]")
                .doesNotContain("1 of 3,", "2 of 8,");
        var parts = "measures.find { it.slug == '" + sample.measure() + "' }.parts.management";
        assertThat(api.jsonPath().getList(parts + ".text", String.class)).containsExactly("3 of 11, 27%", "[c]", "[c]");
        assertThat(api.jsonPath().getList(parts + ".numerator", Long.class)).containsExactly(3L, null, null);
    }

    @Test
    void what_is_hidden_above_stays_hidden_below() {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(
                sample,
                new Tally(id("parking"), Audience.STAFF, 2, 3),
                new Tally(id("housing-repairs"), Audience.STAFF, 6, 10),
                new Tally(id("private-renting"), Audience.STAFF, 6, 10),
                new Tally(id("libraries"), Audience.STAFF, 20, 40));
        fold.fold(SampleSource.KEY, clock.instant());

        var council = part(Cast.LENA.get("/insight").asString(), sample);
        var housing = part(Cast.LENA.get("/insight/units/housing-and-property").asString(), sample);

        assertThat(council).contains("34 of 63, 54%", "20 of 40, 50%").doesNotContain("12 of 20", "2 of 3,");
        assertThat(housing).contains("[c]").doesNotContain("6 of 10", "12 of 20");
    }

    @Test
    void a_month_shows_its_first_count_and_stays_as_it_is() {
        var sample = counted();
        SampleSource.counts(sample, new Tally(id("parking"), Audience.STAFF, 20, 40));
        fold.fold(SampleSource.KEY, clock.instant());

        assertThat(part(Cast.LENA.get("/insight").asString(), sample))
                .contains("26 of 43, 60%")
                .doesNotContain("20 of 40");
    }

    @Test
    void a_unit_that_one_person_has_joined_keeps_its_last_figure_with_the_day() {
        var sample = Sample.counted(clock.instant());
        var before = clock.instant().minus(40, ChronoUnit.DAYS);
        repairs(sample, 6, 10);
        fold.fold(SampleSource.KEY, before);
        repairs(sample, 6, 11);
        fold.fold(SampleSource.KEY, clock.instant());

        var unit = "housing-and-property";
        var kept = "6 of 10, 60% (" + Formats.date(before) + ")";
        assertThat(part(Cast.LENA.get("/insight/units/" + unit).asString(), sample))
                .contains(kept)
                .doesNotContain("6 of 11");
        assertThat(Cast.LENA
                        .get("/insight/" + sample.measure() + ".csv?unit=" + unit)
                        .asString())
                .contains(kept)
                .doesNotContain("6 of 11");
        assertThat(Cast.LENA.getJson("/api/insight?unit=" + unit).asString())
                .contains(kept)
                .doesNotContain("6 of 11");
    }

    @Test
    void a_unit_that_nobody_has_joined_or_left_shows_the_new_month() {
        var sample = Sample.counted(clock.instant());
        repairs(sample, 6, 10);
        fold.fold(SampleSource.KEY, clock.instant().minus(40, ChronoUnit.DAYS));
        repairs(sample, 7, 10);
        fold.fold(SampleSource.KEY, clock.instant());

        assertThat(part(Cast.LENA.get("/insight/units/housing-and-property").asString(), sample))
                .contains("7 of 10, 70%")
                .doesNotContain("7 of 10, 70% (", "6 of 10");
    }

    private static void repairs(Sample sample, long part, long people) {
        SampleSource.counts(
                sample,
                new Tally(id("housing-repairs"), Audience.STAFF, part, people),
                new Tally(id("private-renting"), Audience.STAFF, 9, 12),
                new Tally(id("parking"), Audience.STAFF, 11, 21),
                new Tally(id("parking"), Audience.MANAGER, 8, 10));
    }

    @Test
    void a_manager_opens_her_own_part_of_the_council_and_no_other() {
        counted();
        var own = In.tx(() -> Objects.requireNonNull(Cast.MO.person().unit).slug);
        var other = In.tx(InsightPagesTest::aDirectorateThatIsNotMos);

        assertThat(Cast.MO.get("/insight").statusCode()).isEqualTo(200);
        assertThat(Cast.MO.get("/insight/units/" + own).statusCode()).isEqualTo(200);
        assertThat(Cast.MO.get("/insight/units/" + other).statusCode()).isEqualTo(404);
        assertThat(Cast.MO.getJson("/api/insight?unit=" + other).statusCode()).isEqualTo(404);
        assertThat(Cast.IVY.get("/insight/units/" + other).statusCode()).isEqualTo(200);
    }

    private static String aDirectorateThatIsNotMos() {
        var tree = OrgTree.load();
        var own = tree.ancestorsAndSelf(Objects.requireNonNull(Cast.MO.person().unit).id);
        return tree.directorates().stream()
                .filter(directorate -> own.stream().noneMatch(unit -> unit.id.equals(directorate.id)))
                .findFirst()
                .orElseThrow()
                .slug;
    }

    @Test
    void staff_and_residents_cannot_see_insight() {
        for (var path : new String[] {"/insight", "/insight/units/parking", "/insight/any.csv"}) {
            assertThat(Cast.SAM.get(path).statusCode()).isEqualTo(403);
            assertThat(Cast.ZED.get(path).statusCode()).isEqualTo(403);
            assertThat(Cast.NOBODY.get(path).statusCode()).isEqualTo(303);
        }
        assertThat(Cast.SAM.getJson("/api/insight").statusCode()).isEqualTo(403);
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(Cast.LENA.get("/insight/no-such-measure.csv").statusCode()).isEqualTo(404);
        assertThat(Cast.LENA.get("/insight/units/no-such-unit").statusCode()).isEqualTo(404);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_measures() {
        counted();
        var few = Statements.counting(() -> Cast.LENA.get("/insight"));
        for (var i = 0; i < 5; i++) {
            counted();
        }

        assertThat(Statements.counting(() -> Cast.LENA.get("/insight"))).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(5);
    }
}
