package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the three most frequent visits cost: a module, a look at the team, an idea. */
class LearnerJourneyIT {
    private static final String COURSE = "Joined-up services";
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
    void a_module_takes_under_ten_clicks_and_the_course_ends_in_a_skill_that_the_manager_sees() {
        try (var walker = stage.walker(1280, true)) {
            walker.signInAs(Cast.SAM.email).click("Start " + COURSE);
            var course = new CourseWalk(walker, stage.sql());
            course.finishModule();

            walker.signInAs(Cast.SAM.email).sees("Continue: " + COURSE, "4 of 19 steps");
            walker.countFromHere();
            walker.click("Continue");
            course.finishModule();
            assertThat(walker.clicks()).as("ticks of answers included").isLessThan(10);
            for (var more = 3; more <= 5; more++) {
                walker.click("Continue");
                course.finishModule();
            }

            walker.signInAs(Cast.MO.email).click("My team").click("Tasks to sign off");
            walker.click("Sam Rivera: Send one integration request")
                    .choose("Is the task done?", "Yes, sign it off")
                    .click("Save your decision")
                    .sees("You signed the task off");

            walker.signInAs(Cast.SAM.email).open("/courses/joined-up-services");
            walker.sees("Completed", "19 of 19 steps").click("See your certificate");
            walker.sees("Certificate of completion", "Sam Rivera completed “" + COURSE + "”", "CERT-");

            walker.signInAs(Cast.MO.email).click("My team").click("Skills of your team");
            var sam = walker.page().locator("tr", new Page.LocatorOptions().setHasText("Sam Rivera"));
            assertThat(sam.innerText()).contains("via Course completed");
        }
    }
}
