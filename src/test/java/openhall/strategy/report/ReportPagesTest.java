package openhall.strategy.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.people.Audience;
import openhall.people.OrgUnit;
import openhall.strategy.FreshGoal;
import openhall.strategy.ReadingFold;
import openhall.strategy.Sample;
import openhall.strategy.SampleSource;
import openhall.strategy.Tally;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportPagesTest {
    @Inject
    ReadingFold fold;

    @Inject
    Clock clock;

    private static UUID libraries() {
        return In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug("libraries")).id);
    }

    /** 61 of 100 staff and 40 of 100 managers. */
    private Sample counted() {
        return counted(100, 40);
    }

    private Sample counted(long managers, long ofThem) {
        var sample = Sample.counted(clock.instant());
        SampleSource.counts(
                sample,
                new Tally(libraries(), Audience.STAFF, 61, 100),
                new Tally(libraries(), Audience.MANAGER, ofThem, managers));
        fold.fold(SampleSource.KEY, clock.instant());
        return sample;
    }

    /** The part of the page about one measure. */
    private static String part(String page, Sample sample) {
        var from = page.indexOf("id=\"report-" + sample.measure() + "\"");
        assertThat(from).isPositive();
        return page.substring(from, page.indexOf("</table>", from));
    }

    private static String cell(String head, String text) {
        return "<th scope=\"row\">" + head + "</th><td>" + text;
    }

    @Test
    void anyone_reads_every_goal_with_its_measures_and_how_many_goals_stand_how() {
        var sample = counted();

        var page = Cast.NOBODY.get("/strategy/report");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("<h1>Board report</h1>", " goals met, ", " on track, ", " at risk, ", " off track, ")
                .contains("Goal " + sample.slug(), "A measure is met when", "Checked by finance, counted")
                .contains("/strategy/report.pdf", "/strategy/report.csv")
                .doesNotContain("You also see staff beside management");
        assertThat(part(page.asString(), sample))
                .contains(cell("Latest figure", "101 of 200, 51%, on "), cell("Target", "90% by "))
                .contains(cell("Trend", "One figure so far"), cell("Forecast", "No forecast yet"))
                .contains(cell("Evidence", "Counted. "), cell("Who answers for it", "Head of learning"))
                .contains(cell("If it is missed", "We ask the people why"), cell("Where it started", "0% on "))
                .doesNotContain("61 of 100", "40 of 100");
    }

    @Test
    void those_who_may_see_insight_read_staff_beside_management_and_the_wide_gap() {
        var sample = counted();

        for (var reader : new Cast[] {Cast.LENA, Cast.MO, Cast.IVY}) {
            var page = reader.get("/strategy/report").asString();

            assertThat(page).contains("You also see staff beside management", "Gaps of more than 20 points");
            assertThat(part(page, sample))
                    .contains(cell("Staff", "61 of 100, 61%"), cell("Management", "40 of 100, 40%"))
                    .contains("Gap of more than 20 points: management is 21 points behind staff.");
        }
        assertThat(part(Cast.SAM.get("/strategy/report").asString(), sample)).doesNotContain("61 of 100");
    }

    @Test
    void a_small_group_is_hidden_on_page_file_and_json_alike() {
        var sample = counted(3, 2);

        var page = part(Cast.LENA.get("/strategy/report").asString(), sample);
        var file = Cast.LENA.get("/strategy/report.csv").asString();
        var api = Cast.LENA.getJson("/api/strategy/report").jsonPath();

        assertThat(page).contains(cell("Management", "[c]")).doesNotContain("2 of 3");
        assertThat(file.lines().filter(line -> line.contains("Measure of " + sample.slug())))
                .singleElement()
                .asString()
                .contains("[c]")
                .doesNotContain("2 of 3", "61 of 100");
        var measures = "goals.find { it.slug == '" + sample.slug() + "' }.measures";
        assertThat(api.getString(measures + "[0].management")).isEqualTo("[c]");
    }

    @Test
    void the_file_and_the_json_say_what_the_page_says() {
        var sample = counted();

        var file = Cast.NOBODY.get("/strategy/report.csv");
        var api = Cast.NOBODY.getJson("/api/strategy/report").jsonPath();

        assertThat(file.contentType()).startsWith("text/csv");
        assertThat(file.asString())
                .startsWith("Goal,Status of the goal,Who answers for the goal,Measure,Status,")
                .contains("Goal " + sample.slug() + ",", "\"101 of 200, 51%\"")
                .doesNotContain("61 of 100");
        var goal = "goals.find { it.slug == '" + sample.slug() + "' }";
        assertThat(api.getString(goal + ".measures[0].latest")).startsWith("101 of 200, 51%, on ");
        assertThat(api.getString(goal + ".measures[0].staff")).isEmpty();
        assertThat(api.getList("gaps")).isEmpty();
        var page = Cast.NOBODY.get("/strategy/report").asString();
        assertThat(page).contains(api.getString("headline"));
    }

    @Test
    void a_claim_that_nobody_has_checked_is_named() {
        FreshGoal.typed();

        assertThat(Cast.NOBODY.get("/strategy/report").asString()).contains("Everybody says that this works well");
        assertThat(Cast.NOBODY.getJson("/api/strategy/report").jsonPath().getList("claims", String.class))
                .anyMatch(claim -> claim.endsWith("Everybody says that this works well"));
    }

    @Test
    void the_pdf_is_a4_tagged_with_its_language_and_title_and_holds_the_same_words() throws IOException {
        var sample = counted();

        var answer = Cast.NOBODY.get("/strategy/report.pdf");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"board-report-");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Board report: ");
            assertThat(pdf.getDocumentInformation().getSubject()).startsWith("How far the council is");
            var sheet = pdf.getPage(0).getMediaBox();
            assertThat(Math.round(sheet.getWidth())).isEqualTo(595);
            assertThat(Math.round(sheet.getHeight())).isEqualTo(842);
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("goals met", "101 of 200, 51%", "We ask the people why", "Page 1 of ")
                    .contains(sample.slug())
                    .doesNotContain("61 of 100");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void a_pdf_with_the_same_words_is_made_once() {
        assertThat(IntStream.range(0, 3).anyMatch(any -> Arrays.equals(pdf(), pdf())))
                .as("a figure may move in between, but not three times")
                .isTrue();
    }

    private static byte[] pdf() {
        return Cast.NOBODY.get("/strategy/report.pdf").asByteArray();
    }

    @Test
    void the_number_of_statements_does_not_grow_with_goals() {
        counted();
        var few = Statements.counting(() -> Cast.NOBODY.get("/strategy/report"));
        var fewOfLeader = Statements.counting(() -> Cast.LENA.get("/strategy/report"));
        for (var i = 0; i < 5; i++) {
            counted();
        }

        assertThat(Statements.counting(() -> Cast.NOBODY.get("/strategy/report")))
                .isEqualTo(few);
        assertThat(Statements.counting(() -> Cast.LENA.get("/strategy/report"))).isEqualTo(fewOfLeader);
        assertThat(few).isLessThanOrEqualTo(6);
    }
}
