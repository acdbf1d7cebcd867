package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import openhall.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody new at the council learns to stay safe, through a power cut; and everybody who looks sees the same second. */
class NewStarterIT {
    private static final String NAME = "Una Newman";
    private static final String EMAIL = "una.newman@openhall.example";
    private static final String COURSE = "Cyber security and phishing";
    private static final String PATH = "/courses/cyber-security";
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

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
    void somebody_new_finishes_what_was_asked_through_a_power_cut_and_all_see_the_same_second() {
        join();
        assign();
        learn();

        var done = Instant.parse(stage.sql().rows("""
                        select to_char(c.completed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        from completion c join enrolment e on e.id = c.enrolment_id
                        join person p on p.id = e.person_id where p.name = ?
                        """, NAME).get(0).get(0));
        certificate(done);
        manager(done);
        learnersOwnPages(done);
        programs(done);
    }

    /** A file of people, as a council's payroll gives it. */
    private static void join() {
        try (var walker = stage.walker(1280, false)) {
            walker.signInAs(Cast.IVY.email).open("/admin/directory");
            walker.page().locator("input[name=kind][value=PEOPLE]").check();
            var csv = "name,email,unit,job title,manager email\n" + NAME + "," + EMAIL + ",digital-and-data,Officer,"
                    + Cast.MO.email + "\n";
            walker.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            walker.press("main form button").sees("1 new");
            walker.open(
                    walker.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "") + "/application");
            walker.page().locator("input[name=missing][value=STAY]").check();
            walker.press("main form button");
        }
    }

    private static void assign() {
        try (var walker = stage.walker(1280, false)) {
            walker.signInAs(Cast.MO.email).click("My team").click(NAME).click("Assign learning to this person");
            walker.page().locator("select[name=what]").selectOption("course/cyber-security");
            walker.page().locator("input[name=by][value=days]").check();
            walker.fill("Number of days", "30").fill("Why do you ask?", "You work with residents' data");
            walker.click("See who is told").sees(NAME).click("Assign it and tell them");
        }
    }

    private static void learn() {
        try (var walker = stage.walker(360, false)) {
            walker.open("/sign-in/reset").fill("Email address", EMAIL).click("Send me a link");
            walker.open(link(walker)).fill("New password", "four quite random words");
            walker.click("Set this password").open("/learn");
            walker.sees("You work with residents' data", COURSE, "Due on").click("Start " + COURSE);
            var course = new CourseWalk(walker, stage.sql());
            course.finishModule();

            walker.open(PATH).click("Continue");
            course.toTheQuiz();
            var quiz = walker.page().url().replaceAll("^https?://[^/]+", "");
            var module = quiz.split("/")[3];
            var half = RightAnswer.of("cyber-security", module, stage.sql()).subList(0, 2);
            half.forEach(answer -> answer.give(walker));
            walker.click("Save and finish later").sees("Your answers are saved");

            stage.node().kill();
            stage.node().start();

            walker.open("/learn").sees("Continue: " + COURSE).click("Continue");
            assertThat(walker.page().url()).endsWith(quiz);
            assertThat(half).allMatch(answer -> answer.isGiven(walker));
            course.finishModule();
            while (walker.open(PATH).page().getByText("See your certificate").count() == 0) {
                walker.click("Continue");
                course.finishModule();
            }
        }
    }

    private static void certificate(Instant done) {
        try (var walker = stage.walker(360, false)) {
            signIn(walker);
            walker.open(PATH).click("See your certificate").sees(NAME + " completed “" + COURSE + "”", "CERT-");
            assertThat(moments(walker.page().locator("main"))).contains(done);
        }
    }

    private static void manager(Instant done) {
        try (var walker = stage.walker(1280, false)) {
            walker.signInAs(Cast.MO.email).click("My team");
            var row = walker.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(NAME));
            assertThat(row.innerText()).contains("Done", COURSE);
            assertThat(moments(row)).containsExactly(done);
            walker.click(NAME).sees("Una Newman sees this same list");
            assertThat(moments(walker.page().locator("main"))).contains(done);
        }
    }

    private static void learnersOwnPages(Instant done) {
        try (var walker = stage.walker(360, false)) {
            signIn(walker);
            walker.open("/learn/assigned").sees("Done", COURSE);
            assertThat(moments(walker.page().locator("main"))).contains(done);
            walker.open(PATH + "/progress");
            assertThat(moments(walker.page().locator("main"))).contains(done);
            assertThat(moment(walker.page()
                            .request()
                            .get(walker.home() + "/api" + PATH + "/progress")
                            .text()
                            .replaceFirst("(?s).*?\"completedAt\"\\s*:", "")))
                    .isEqualTo(done);
        }
    }

    private static void programs(Instant done) {
        var mo = Wire.signedInAs(Cast.MO.email, stage.node());
        var api = mo.get("/api/team/learning").body();
        var shown = api.substring(api.indexOf(NAME));
        assertThat(moment(shown.substring(shown.indexOf("\"doneAt\"")))).isEqualTo(done);
        var line = mo.get("/team/learning.csv")
                .body()
                .lines()
                .filter(each -> each.contains(NAME) && each.contains(COURSE))
                .toList();
        assertThat(line).hasSize(1);
        assertThat(MOMENT.matcher(line.get(0)).results().map(found -> toTheSecond(found.group())))
                .contains(done);
    }

    private static void signIn(Walker walker) {
        walker.open("/sign-in").fill("Email address", EMAIL).fill("Password", "four quite random words");
        walker.press("main form button");
    }

    private static String link(Walker walker) {
        var link = Pattern.compile("/sign-in/reset/[A-Za-z0-9_-]{32}");
        for (var i = 0; i < 40; i++) {
            walker.visit("/demo/mail?to=" + EMAIL);
            var found = link.matcher(walker.page().innerText("main"));
            if (found.find()) {
                return found.group();
            }
            walker.page().waitForTimeout(250);
        }
        throw new AssertionError("No link came to " + EMAIL);
    }

    private static List<Instant> moments(Locator part) {
        return part.locator("time").all().stream()
                .map(time -> Instant.parse(time.getAttribute("datetime")))
                .toList();
    }

    private static Instant moment(String text) {
        var found = MOMENT.matcher(text);
        assertThat(found.find()).isTrue();
        return toTheSecond(found.group());
    }

    private static Instant toTheSecond(String moment) {
        return Instant.parse(moment).truncatedTo(ChronoUnit.SECONDS);
    }
}
