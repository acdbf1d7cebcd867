package openhall.ideas.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.ideas.FreshIdea;
import openhall.ideas.IdeaCast;
import openhall.ideas.Visibility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportPagesTest {
    @Test
    void anybody_reports_an_idea_from_its_page() {
        var ref = FreshIdea.published();
        assertThat(Cast.NOBODY.get("/ideas/" + ref).asString()).contains("/reports/new?about=" + ref);
        assertThat(Cast.NOBODY.get("/reports/new?about=" + ref).asString()).contains("Online Safety Act");

        assertThat(report(Cast.NOBODY, ref, "ABUSE", "")).isEqualTo(303);
        assertThat(report(Cast.ZED, ref, "OTHER", "It is about my neighbour")).isEqualTo(303);

        var page = Cast.NIA.get("/moderation/reports/" + ref).asString();
        assertThat(page).contains("It is about my neighbour").contains("abusive");
        assertThat(page).doesNotContain("Zed").doesNotContain(Cast.ZED.email);
    }

    @Test
    void a_report_says_what_is_wrong() {
        var ref = FreshIdea.published();

        var page = Cast.ZED.post("/reports", "about", ref, "reason", "", "words", "Kept words");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Choose what is wrong").contains("Kept words");
        assertThat(report(Cast.ZED, ref, "OTHER", " ")).isEqualTo(422);
        assertThat(report(Cast.ZED, ref, "UGLY", "x")).isEqualTo(422);
    }

    @Test
    void what_nobody_can_read_cannot_be_reported() {
        assertThat(report(Cast.ZED, FreshIdea.awaitingCheck(), "ABUSE", "")).isEqualTo(404);
        assertThat(report(Cast.ZED, "none", "ABUSE", "")).isEqualTo(404);
        assertThat(Cast.ZED.get("/reports/new").statusCode()).isEqualTo(404);
    }

    @Test
    void a_reported_idea_is_hidden_and_its_author_and_the_reporter_are_told() {
        var ref = FreshReported.idea();

        assertThat(settle(Cast.NIA, ref, "HIDDEN", "OFFENSIVE", "The second line is rude"))
                .isEqualTo(303);

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.HIDDEN);
        assertThat(IdeaCast.letterTo(IdeaCast.address(ref))).contains("The second line is rude");
        assertThat(Cast.ZED.get("/me/notices").asString()).contains("Your report of " + ref);
        assertThat(settle(Cast.NIA, ref, "LEFT", "", "Twice")).isEqualTo(409);
    }

    @Test
    void a_reported_idea_is_left_with_a_reason() {
        var ref = FreshReported.idea();

        assertThat(settle(Cast.NIA, ref, "LEFT", "", "")).isEqualTo(422);
        assertThat(settle(Cast.NIA, ref, "HIDDEN", "", "No code")).isEqualTo(422);
        assertThat(settle(Cast.NIA, ref, "LEFT", "", "It is sharp, not rude")).isEqualTo(303);

        assertThat(IdeaCast.idea(ref).visibility).isEqualTo(Visibility.PUBLISHED);
        assertThat(Cast.NIA.get("/moderation/log").asString()).contains("It is sharp, not rude");
    }

    @Test
    void nobody_else_sees_or_settles_reports() {
        var ref = FreshReported.idea();

        assertThat(Cast.PRIYA.get("/moderation/reports/" + ref).statusCode()).isEqualTo(403);
        assertThat(settle(Cast.ADA, ref, "LEFT", "", "No")).isEqualTo(403);
    }

    private static int report(Cast who, String about, String reason, String words) {
        return who.post("/reports", "about", about, "reason", reason, "words", words)
                .statusCode();
    }

    private static int settle(Cast who, String ref, String outcome, String reason, String why) {
        return who.post("/moderation/reports/" + ref, "outcome", outcome, "reason", reason, "why", why)
                .statusCode();
    }
}
