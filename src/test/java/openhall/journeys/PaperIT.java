package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes out of the printer: the words and the numbers, and nothing that can only be pressed. */
class PaperIT {
    /** The text of an A4 sheet, at 96 dots to the inch and with 1 cm of margin. */
    private static final int SHEET = 718;

    private static final String NOT_FOR_PAPER = ".oh-header, .oh-navigation, .oh-footer, .govuk-back-link,"
            + " .govuk-button, .oh-off-paper, main form[method=get]";

    private static Stage stage;

    @BeforeAll
    static void begin() {
        stage = new Stage();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    @Test
    void pages_about_the_strategy_are_printed_without_what_can_only_be_pressed() {
        try (var walker = stage.walker(SHEET, true)) {
            walker.enter(Cast.LENA.email);
            for (var path : List.of("/strategy", "/strategy/report", "/insight", "/skills/needs")) {
                print(walker, path);

                assertThat(walker.page().locator(NOT_FOR_PAPER).all())
                        .as(path)
                        .isNotEmpty()
                        .noneMatch(part -> part.isVisible());
                assertThat(walker.page().locator("main h1").isVisible()).isTrue();
            }
        }
    }

    @Test
    void each_goal_of_the_report_begins_on_its_own_sheet_and_nothing_is_cut() {
        try (var walker = stage.walker(SHEET, true)) {
            print(walker, "/strategy/report");

            var breaks = walker.page()
                    .evaluate("[...document.querySelectorAll('.oh-report__goal')]"
                            + ".map(goal => getComputedStyle(goal).breakBefore)");
            assertThat((List<?>) breaks).isNotEmpty().allMatch("page"::equals);
            assertThat(walker.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
        }
    }

    private static void print(Walker walker, String path) {
        walker.visit(path);
        walker.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }
}
