package openhall.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import openhall.Cast;
import openhall.web.Csv;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people say and show of their skills, what leaders read of it, and how soon a goal moves. */
class SkillsJourneyIT {
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int FIRST_SCREEN = 800;
    private static final int LEAST_PDF = 10_000;
    private static final String CHECKS = "/me/self-check";
    private static final String UNITS = "main ul a[href^='/insight/units/']";
    private static final String GOAL = "/strategy/goals/faster-ideas";

    /** As M11 stands on the page of its goal. */
    private static final Pattern REPLIED = Pattern.compile("([\\d,]+) of ([\\d,]+), \\d+%; target 95%");

    /** What is due is folded each second; a busy machine gets more time, and the bench says how long a folding takes. */
    private static final long PATIENCE_MILLIS = 20_000;

    private static Stage stage;

    @BeforeAll
    static void begin() throws InterruptedException {
        stage = Stage.withHistory();
        awaitCounted();
    }

    @AfterAll
    static void end() {
        if (stage != null) {
            stage.close();
        }
    }

    /** A node that has just started counts everything once. */
    private static void awaitCounted() throws InterruptedException {
        for (var i = 0; i < 240 && waiting() > 0; i++) {
            Thread.sleep(250);
        }
        assertThat(waiting()).as("What is not counted yet").isZero();
    }

    private static long waiting() {
        return stage.sql().number("select count(*) from folding");
    }

    @Test
    void somebody_checks_a_skill_in_two_goes_and_their_manager_signs_off_what_they_changed() {
        var key = unknownToSam();
        checkAndComeBackLater(key);
        comeBackAndHandIn(key);
        sendAChange(key);
        signOff(key);
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.SAM.email).open("/me/skills");
            assertThat(cell(walker, key, "Your level")).contains("Working");
            assertThat(cell(walker, key, "Via")).contains("Used at work");
        }
    }

    /** A skill of ours of which nothing is known about Sam. */
    private static String unknownToSam() {
        return stage.sql().rows("""
                        select lower(s.key) from skill s join framework f on f.id = s.framework_id
                        where f.counted and s.retired_at is null and not exists (
                            select 1 from standing t join person p on p.id = t.person_id
                            where t.skill_id = s.id and p.email = ?)
                        order by s.position, s.key limit 1""", Cast.SAM.email).get(0).get(0);
    }

    private static void checkAndComeBackLater(String key) {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.SAM.email).click("My skills").sees("Who can see this");
            assertThat(cell(walker, key, "Your level")).contains("Not known");
            walker.click("Check your skills").sees("Who can see this", "only you can see them");
            walker.press(link(checkOf(key))).sees("Who can see this", "Only you can see this answer");
            walker.choose("What can you do at work today?", "Awareness").click("Save and come back later");
            assertThat(row(walker, checkOf(key))).contains("Begun");
            walker.sees("you can hand your answers in here").open("/me/skills");
            assertThat(cell(walker, key, "Your level"))
                    .as("Nothing is said before it is handed in")
                    .contains("Not known");
        }
    }

    private static void comeBackAndHandIn(String key) {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.SAM.email).open(CHECKS).press(link(checkOf(key)));
            assertThat(walker.page()
                            .locator("input[name=level][value=awareness]")
                            .isChecked())
                    .as("What was answered before")
                    .isTrue();
            walker.choose("What can you do at home?", "I can do this for myself")
                    .choose("Do you want to learn more of this?", "Yes, for work")
                    .select("How confident are you in this skill at work?", "4")
                    .select("How much does this skill matter for your job?", "7");
            walker.click("Save and go on").open(CHECKS);
            assertThat(row(walker, checkOf(key))).contains("Ready to hand in");
            walker.click("Hand in 1 answer").sees("You handed in 1 answer about your skills", "Who can see this");
            assertThat(cell(walker, key, "Your level")).contains("Awareness");
            assertThat(cell(walker, key, "Via")).contains("Own check");
        }
    }

    private static void sendAChange(String key) {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.SAM.email).open("/skills/" + key).sees("via Own check");
            walker.press(link("/me/skills/" + key + "/applied")).sees("Your manager sees this");
            walker.choose("At which level did you work?", "Working")
                    .fill("What did you do, and what changed?", "I moved our rota to one list that all of us can see.");
            walker.click("Send to your manager").sees("Your change is sent", "Waiting for your manager");
        }
    }

    private static void signOff(String key) {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.MO.email).open("/team").press("main a[href='/team/skills']");
            walker.click("Changes at work to sign off")
                    .click("Sam Rivera: " + titleOf(key))
                    .sees("one list that all of us can see");
            walker.choose("Did you see the same?", "Yes, I saw it: sign it off").click("Save your decision");
            walker.sees("Your decision is saved");
        }
    }

    private static String titleOf(String key) {
        return stage.sql()
                .rows("select title from skill where lower(key) = ?", key)
                .get(0)
                .get(0);
    }

    private static String checkOf(String key) {
        return "/me/skills/" + key + "/self-check";
    }

    private static String link(String path) {
        return "main a[href='" + path + "']";
    }

    /** All that the row with this link says. */
    private static String row(Walker walker, String path) {
        return walker.page().locator("main tr:has(a[href='" + path + "'])").innerText();
    }

    /** What one's own page of skills says of a skill. */
    private static String cell(Walker walker, String key, String label) {
        return walker.page()
                .locator("main tr:has(th a[href='/skills/" + key + "']) td[data-label='" + label + "']")
                .innerText();
    }

    @Test
    void a_leader_reads_how_many_need_to_learn_on_the_first_screen() {
        try (var walker = stage.walker(WIDE, true)) {
            walker.signInAs(Cast.LENA.email).click("Who needs what");
            var asked = ofEverybody(walker, "Asked");
            var notSaid = asked - ofEverybody(walker, "Replied");
            walker.sees(
                    "Of " + asked + " staff, " + ofEverybody(walker, "Below target")
                            + " are known to be below target in at least one skill.",
                    notSaid + " people have not said how they do in any skill.");
            var first = walker.page().locator("main tbody tr").first().boundingBox();
            assertThat(first.y + first.height).isLessThanOrEqualTo(FIRST_SCREEN);
        }
    }

    /** The first row counts each person once. */
    private static long ofEverybody(Walker walker, String label) {
        var text = walker.page()
                .locator("main tbody tr")
                .first()
                .locator("td[data-label='" + label + "']")
                .innerText();
        assertThat(text).as(label).matches("\\d+( .*)?");
        return Long.parseLong(text.split(" ", 2)[0]);
    }

    @Test
    void the_needs_can_be_read_on_a_phone_without_scrolling_sideways() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.LENA.email).open("/skills/needs").sees("Of ", "have not said");
            for (var row : walker.page()
                    .locator("main table")
                    .first()
                    .locator("tbody td")
                    .all()) {
                var box = row.boundingBox();
                assertThat(box.x).isNotNegative();
                assertThat(box.x + box.width).isLessThanOrEqualTo(NARROW);
            }
        }
    }

    @Test
    void a_leader_goes_down_to_a_service_and_each_file_says_what_its_page_says() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.LENA.email).open("/insight");
            requireSameInFiles(walker);
            walker.press(UNITS).sees("Staff beside management: ");
            requireSameInFiles(walker);
            walker.press(UNITS).sees("Staff beside management: ");
            requireSameInFiles(walker);
        }
    }

    private static void requireSameInFiles(Walker walker) {
        var figures = walker.page().locator("main figure.oh-chart").all();
        assertThat(figures).as(walker.page().url()).isNotEmpty();
        for (var figure : figures) {
            var path = figure.locator("a[href*='.csv']").getAttribute("href");
            var file = walker.page().request().get(walker.home() + path).text();
            for (var row : figure.locator("tbody tr").all()) {
                assertThat(file)
                        .as(path)
                        .contains("\r\n" + line(row.locator("th, td").allTextContents()));
            }
        }
    }

    /** A part of the council with the numbers of staff and management, as a file writes them. */
    private static String line(List<String> cells) {
        var texts = cells.stream().limit(3).map(String::strip).toList();
        return Csv.of(texts, List.of()).strip() + ",";
    }

    @Test
    void the_board_report_is_a_page_a_paper_and_a_file() {
        try (var walker = stage.walker(NARROW, false)) {
            walker.signInAs(Cast.LENA.email).open("/insight").click("Board report, to print or to keep");
            walker.sees("Board report", " goals met, ", "How a status is worked out");
            var measures = walker.page().locator("main .oh-report__measure").count();
            assertThat(measures).isPositive();

            var paper = walker.page()
                    .request()
                    .get(walker.home() + "/strategy/report.pdf")
                    .body();
            assertThat(new String(paper, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
            assertThat(paper.length).isGreaterThan(LEAST_PDF);
            var file = walker.page()
                    .request()
                    .get(walker.home() + "/strategy/report.csv")
                    .text();
            assertThat(file).startsWith("Goal,Status of the goal,");
            assertThat(file.split("\r\n"))
                    .as("A header and a line for each measure")
                    .hasSize(measures + 1);
        }
    }

    @Test
    void a_goal_has_a_new_number_and_says_why_within_a_second_of_a_reply() throws InterruptedException {
        awaitCounted();
        var service = Wire.signedInAs(Cast.PRIYA.email, stage.node());
        var before = replied(service.get(GOAL).body());
        var idea = withoutReply();
        service.get("/ideas/" + idea + "/decision");
        var answer = service.post(
                "/ideas/" + idea + "/decision",
                "decision",
                "ACCEPTED",
                "service",
                "parking",
                "reply",
                "Yes. We begin with it in March, and say in June what came of it.",
                "goal",
                "",
                "how",
                "");
        var from = System.nanoTime();
        assertThat(answer.statusCode()).isEqualTo(303);

        var replies = number(before, 1) + 1;
        var page = service.get(GOAL).body();
        while (number(replied(page), 1) != replies && millisSince(from) < PATIENCE_MILLIS) {
            Thread.sleep(100);
            page = service.get(GOAL).body();
        }
        assertThat(number(replied(page), 1)).isEqualTo(replies);
        assertThat(number(replied(page), 2)).isEqualTo(number(before, 2));
        assertThat(page)
                .contains("Why this number", "<li>Published ideas with an official reply: " + replies + "</li>")
                .containsPattern("official reply: up by \\d+ since|It was counted first on");
    }

    private static String withoutReply() {
        return stage.sql().rows("""
                        select i.ref from idea i
                        where i.visibility = 'PUBLISHED' and i.decision = 'OPEN'
                          and not exists (select 1 from reply r where r.idea_id = i.id)
                        order by i.ref limit 1""").get(0).get(0);
    }

    private static MatchResult replied(String page) {
        return REPLIED.matcher(page).results().findFirst().orElseThrow();
    }

    private static long number(MatchResult figure, int group) {
        return Long.parseLong(figure.group(group).replace(",", ""));
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
