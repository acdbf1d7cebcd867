package openhall.strategy.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.OrgTree;
import openhall.people.OrgUnit;
import openhall.strategy.Answers;
import openhall.strategy.Reading;
import openhall.strategy.ReadingFold;
import openhall.strategy.Sample;
import openhall.strategy.SampleSource;
import openhall.strategy.Tally;
import openhall.strategy.suppression.Place;
import openhall.strategy.suppression.Release;
import openhall.web.Formats;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Staff beside management of one unit, for the months that came out. */
@QuarkusTest
class MonthPagesTest {
    private static final String REPAIRS = "housing-repairs";
    private static final Pattern ROW = Pattern.compile("<tr><th scope=\"row\">([^<]*)</th>"
            + "<td data-label=\"Counted on\">([^<]*)</td><td data-label=\"Staff\" class=\"oh-number\">([^<]*)</td>"
            + "<td data-label=\"Management\" class=\"oh-number\">([^<]*)</td></tr>");
    private static final Pattern DOT = Pattern.compile("<title>((?:Staff|Management), [^<]*)</title>");

    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** The first day of a month before this one; today for this month. */
    private LocalDate monthsAgo(int months) {
        return months == 0 ? today() : today().withDayOfMonth(1).minusMonths(months);
    }

    private Instant noon(LocalDate day) {
        return day.equals(today())
                ? clock.instant()
                : day.atTime(12, 0).atZone(Formats.ZONE).toInstant();
    }

    private static UUID id(String unit) {
        return In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(unit)).id);
    }

    /** In the month in the middle one person more works in repairs, which hides its staff, and is gone in the next. */
    private Sample threeMonths() {
        var sample = Sample.counted(clock.instant());
        comesOut(sample, monthsAgo(2), 6, 10);
        comesOut(sample, monthsAgo(1), 7, 11);
        comesOut(sample, monthsAgo(0), 8, 10);
        return sample;
    }

    private void comesOut(Sample sample, LocalDate day, long part, long people) {
        SampleSource.counts(
                sample,
                new Tally(id(REPAIRS), Audience.STAFF, part, people),
                new Tally(id("private-renting"), Audience.STAFF, 9, 12),
                new Tally(id("parking"), Audience.STAFF, 11, 21),
                new Tally(id(REPAIRS), Audience.MANAGER, 3, 10),
                new Tally(id("private-renting"), Audience.MANAGER, 4, 10),
                new Tally(id("parking"), Audience.MANAGER, 8, 10));
        fold.fold(SampleSource.KEY, noon(day));
    }

    /** The latest months of the whole council, each with one more of a hundred than the month before. */
    private Sample months(int number) {
        var sample = Sample.counted(clock.instant());
        for (var ago = number - 1; ago >= 0; ago--) {
            release(sample, monthsAgo(ago), 40 - ago);
        }
        return sample;
    }

    private static void release(Sample sample, LocalDate day, long part) {
        In.tx(() -> {
            var root = OrgTree.load().root().id;
            Release.out(
                    "measure/" + sample.measure(),
                    day,
                    Map.of(
                            new Place(root, false, Reading.Group.STAFF), Answers.of(part, 100),
                            new Place(root, false, Reading.Group.MANAGEMENT), Answers.of(20, 50)));
        });
    }

    private static String page(Sample sample, String unit) {
        var answer = Cast.LENA.get("/insight/measures/" + sample.measure() + unit);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static List<List<String>> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(row -> List.of(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    private static List<List<String>> inFile(Sample sample, String unit) {
        var answer = Cast.LENA.get("/insight/" + sample.measure() + "/months.csv" + unit);
        assertThat(answer.contentType()).startsWith("text/csv");
        try (var parser = CSVParser.parse(answer.asString(), CSVFormat.RFC4180)) {
            return parser.getRecords().stream()
                    .skip(1)
                    .map(line -> Stream.of(line.values()).limit(4).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> inApi(Sample sample, String unit) {
        var json = Cast.LENA
                .getJson("/api/insight/" + sample.measure() + "/months" + unit)
                .jsonPath();
        var rows = new ArrayList<List<String>>();
        var days = json.getList("months.day", String.class);
        for (var i = 0; i < days.size(); i++) {
            var day = LocalDate.parse(days.get(i));
            assertThat(json.getString("months[" + i + "].month"))
                    .isEqualTo(days.get(i).substring(0, 7));
            rows.add(List.of(
                    Formats.monthAndYear(day),
                    Formats.date(day),
                    json.getString("months[" + i + "].staff.text"),
                    json.getString("months[" + i + "].management.text")));
        }
        return rows;
    }

    /** What the drawing must show of a table: every figure, and nothing of what is hidden. */
    private static List<String> dots(List<List<String>> rows) {
        return Stream.concat(
                        rows.stream().map(row -> "Staff, " + row.get(0) + ": " + row.get(2)),
                        rows.stream().map(row -> "Management, " + row.get(0) + ": " + row.get(3)))
                .filter(dot -> dot.endsWith("%"))
                .toList();
    }

    @Test
    void a_hidden_month_stays_hidden_and_no_line_crosses_it() {
        var page = page(threeMonths(), "?unit=" + REPAIRS);

        assertThat(rows(page))
                .extracting(row -> row.get(0), row -> row.get(2), row -> row.get(3))
                .containsExactly(
                        tuple(Formats.monthAndYear(monthsAgo(2)), "6 of 10, 60%", "3 of 10, 30%"),
                        tuple(Formats.monthAndYear(monthsAgo(1)), "[c]", "[c]"),
                        tuple(Formats.monthAndYear(monthsAgo(0)), "8 of 10, 80%", "3 of 10, 30%"));
        assertThat(page)
                .contains("Staff rose from 60% to 80% since " + Formats.monthAndYear(monthsAgo(2))
                        + ", management stayed at 30%.")
                .contains("Target 90%</text>", "Staff 80%</text>", "Management 30%</text>")
                .doesNotContain("class=\"oh-line__staff\"", "class=\"oh-line__management\"", "7 of 11");
        assertThat(page.split(Pattern.quote(">[c]</text>"), -1)).hasSize(2);
    }

    @Test
    void drawing_table_file_and_api_say_the_same_of_every_unit() {
        var sample = threeMonths();

        for (var unit : List.of("", "?unit=housing-and-property", "?unit=" + REPAIRS, "?unit=parking")) {
            var page = page(sample, unit);
            var table = rows(page);

            assertThat(table).as(unit).hasSize(3);
            assertThat(inFile(sample, unit)).as(unit).isEqualTo(table);
            assertThat(inApi(sample, unit)).as(unit).isEqualTo(table);
            assertThat(DOT.matcher(page).results().map(dot -> dot.group(1)))
                    .as(unit)
                    .containsExactlyElementsOf(dots(table));
        }
    }

    @Test
    void the_months_of_a_unit_are_its_own_and_not_those_of_its_parts() {
        var sample = threeMonths();

        assertThat(rows(page(sample, "")).get(2).subList(2, 4)).containsExactly("28 of 43, 65%", "15 of 30, 50%");
        assertThat(rows(page(sample, "?unit=housing-and-property")).get(2).subList(2, 4))
                .containsExactly("17 of 22, 77%", "7 of 20, 35%");
    }

    @Test
    void the_last_twelve_months_are_shown() {
        var rows = rows(page(months(14), ""));

        assertThat(rows).hasSize(12);
        assertThat(rows.get(0)).contains(Formats.monthAndYear(monthsAgo(11)), "29 of 100, 29%");
        assertThat(rows.get(11)).contains(Formats.monthAndYear(monthsAgo(0)), "40 of 100, 40%");
    }

    @Test
    void one_month_is_a_sentence_and_a_table_without_a_line() {
        var page = page(months(1), "");

        assertThat(page)
                .contains("Staff stood at 40% in " + Formats.monthAndYear(today()) + ", management at 40%.")
                .contains("A line appears here as soon as two months have figures")
                .doesNotContain("class=\"oh-bars\"");
        assertThat(rows(page)).hasSize(1);
    }

    @Test
    void before_the_first_month_the_page_says_so() {
        var sample = months(0);

        assertThat(page(sample, ""))
                .contains("No month has come out yet.", "A line appears here")
                .doesNotContain("class=\"oh-bars\"", "months.csv");
        assertThat(inFile(sample, "")).isEmpty();
        assertThat(inApi(sample, "")).isEmpty();
    }

    @Test
    void each_measure_of_the_insight_page_leads_to_its_months_in_the_same_unit() {
        var sample = threeMonths();
        var path = "href=\"/insight/measures/" + sample.measure();

        assertThat(Cast.LENA.get("/insight").asString()).contains(path + "\"", "The same as a table");
        assertThat(Cast.LENA.get("/insight/units/" + REPAIRS).asString()).contains(path + "?unit=" + REPAIRS + "\"");
        assertThat(page(sample, "?unit=" + REPAIRS))
                .contains("href=\"/insight/units/" + REPAIRS + "#" + sample.measure() + "\"")
                .contains("href=\"/insight/" + sample.measure() + "/months.csv?unit=" + REPAIRS + "\"");
    }

    @Test
    void a_manager_opens_the_months_of_her_own_part_of_the_council_and_no_other() {
        var measure = months(2).measure();
        var own = In.tx(() -> Objects.requireNonNull(Cast.MO.person().unit).slug);
        var other = In.tx(MonthPagesTest::aDirectorateThatIsNotMos);

        for (var path : List.of("/insight/measures/" + measure, "/insight/" + measure + "/months.csv")) {
            assertThat(Cast.MO.get(path).statusCode()).isEqualTo(200);
            assertThat(Cast.MO.get(path + "?unit=" + own).statusCode()).isEqualTo(200);
            assertThat(Cast.MO.get(path + "?unit=" + other).statusCode()).isEqualTo(404);
            assertThat(Cast.LENA.get(path + "?unit=" + other).statusCode()).isEqualTo(200);
            assertThat(Cast.SAM.get(path).statusCode()).isEqualTo(403);
        }
        var api = "/api/insight/" + measure + "/months";
        assertThat(Cast.MO.getJson(api + "?unit=" + own).statusCode()).isEqualTo(200);
        assertThat(Cast.MO.getJson(api + "?unit=" + other).statusCode()).isEqualTo(404);
        assertThat(Cast.SAM.getJson(api).statusCode()).isEqualTo(403);
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
    void what_is_not_there_is_not_found() {
        var measure = months(1).measure();

        assertThat(Cast.LENA.get("/insight/measures/no-such-measure").statusCode())
                .isEqualTo(404);
        assertThat(Cast.LENA.get("/insight/no-such-measure/months.csv").statusCode())
                .isEqualTo(404);
        assertThat(Cast.LENA
                        .get("/insight/measures/" + measure + "?unit=no-such-unit")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_number_of_statements_does_not_grow_with_months() {
        var few = months(2);
        var many = months(12);
        page(few, "");

        var statements = Statements.counting(() -> page(few, ""));

        assertThat(Statements.counting(() -> page(many, ""))).isEqualTo(statements);
        assertThat(statements).isLessThanOrEqualTo(6);
    }
}
