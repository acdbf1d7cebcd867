package openhall.strategy.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.Mail;
import openhall.strategy.Strategy;
import openhall.strategy.files.LoadedStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VersionPagesTest {
    /** Each test has versions of its own days, so that one comes right after the other. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String goal = "moved-" + UUID.randomUUID().toString().substring(0, 8);
    private final String first = goal + "-1";
    private final String second = goal + "-2";

    private static String strategy(String version, LocalDate from, LocalDate review, String changes) {
        return """
                title: A strategy of a test
                version: "%s"
                summary: What this version wants.
                valid_from: %s
                review_by: %s
                owner: Chief executive
                source: {title: A page, publisher: A council}
                %soutcomes: []
                themes:
                  - {slug: staff-skills, title: Staff skills, definition: What people can do}
                  - {slug: other-things, title: Other things, definition: All the rest}
                """.formatted(version, from, review, changes);
    }

    private String goal(String theme, int target) {
        return """
                title: Goal %s
                theme: %s
                why: A test needs it.
                owner: Director of People
                measures:
                  - slug: %s-measure
                    title: Measure of %s
                    definition: Staff who did
                    numerator: Staff who did
                    denominator: All staff
                    unit: percent
                    direction: up
                    source: typed
                    baseline: {value: 0, on: 2026-01-01}
                    target: {value: %d, by: 2029-12-31}
                    owner: Head of learning
                    action_if_missed: We ask why
                """.formatted(goal, theme, goal, goal, target);
    }

    /** A figure is typed in under the first version; the second moves the goal and asks for more. */
    @BeforeEach
    void two_versions() {
        var start = LocalDate.of(2015, 1, 1).plusDays(2L * COUNT.incrementAndGet());
        LoadedStrategy.of(strategy(first, start, start.plusYears(1), ""), goal, goal("staff-skills", 80));
        Cast.IVY
                .post(
                        "/strategy/goals/" + goal + "/readings",
                        "measure",
                        goal + "-measure",
                        "value",
                        "37",
                        "day",
                        "2026-02-01",
                        "note",
                        "The report of February",
                        "strength",
                        "checked")
                .then()
                .statusCode(303);
        var log = "changes:\n  - We moved a goal.\n";
        LoadedStrategy.of(strategy(second, start.plusDays(1), start.plusYears(2), log), goal, goal("other-things", 90));
    }

    @AfterEach
    void leave_only_the_files() {
        LoadedStrategy.shipped();
    }

    @Test
    void everyone_sees_the_versions_with_their_change_log() {
        var page = Cast.NOBODY.get("/strategy/versions");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("version " + first, "version " + second, "We moved a goal.", "Replaced on");
        assertThat(Cast.NOBODY.get("/strategy").asString()).contains("/strategy/versions");
    }

    @Test
    void an_old_version_can_still_be_read_as_it_was() {
        var old = Cast.NOBODY.get("/strategy/versions/" + first).asString();
        var current = Cast.NOBODY.get("/strategy/versions/" + second).asString();

        assertThat(old)
                .contains("This version was replaced", "80% by 31 December 2029")
                .doesNotContain("90% by");
        assertThat(current).contains("This version is in force", "90% by 31 December 2029");
    }

    @Test
    void the_difference_names_the_goal_that_moved_and_the_target_that_changed() {
        var page = Cast.NOBODY.get("/strategy/versions/" + second + "/changes");

        assertThat(page.asString())
                .contains("Moved", "From Staff skills to Other things", "Changed", "80% by 31 December 2029");
        var back = Cast.NOBODY.get("/strategy/versions/" + first + "/changes?from=" + second);
        assertThat(back.asString()).contains("From Other things to Staff skills");
    }

    @Test
    void a_goal_that_moved_keeps_its_figures() {
        assertThat(Cast.NOBODY.get("/strategy/goals/" + goal).asString()).contains("37%", "The report of February");
    }

    @Test
    void the_api_says_the_same() {
        var list = Cast.NOBODY.getJson("/api/strategy/versions").jsonPath();
        var old = Cast.NOBODY.getJson("/api/strategy/versions/" + first).jsonPath();
        var changes = Cast.NOBODY
                .getJson("/api/strategy/versions/" + second + "/changes")
                .jsonPath();

        assertThat(list.getList("version", String.class)).contains(first, second);
        assertThat(old.getString("text.goals[0].theme")).isEqualTo("staff-skills");
        assertThat(changes.getList("changes.kind", String.class)).contains("MOVED", "CHANGED");
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        assertThat(Cast.NOBODY.get("/strategy/versions/none").statusCode()).isEqualTo(404);
        assertThat(Cast.NOBODY.get("/strategy/versions/none/changes").statusCode())
                .isEqualTo(404);
        assertThat(Cast.NOBODY
                        .get("/strategy/versions/" + second + "/changes?from=none")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_of_versions_takes_few_statements() {
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/strategy/versions")))
                .isLessThanOrEqualTo(6);
        assertThat(Statements.counting(() -> Cast.NOBODY.get("/strategy/versions/" + second + "/changes")))
                .isLessThanOrEqualTo(6);
    }

    private static long letters() {
        return In.tx(() -> Mail.count("subject", "The review of the strategy is overdue"));
    }

    @Test
    void a_review_that_is_overdue_is_told_once() {
        var after = Instant.now().truncatedTo(ChronoUnit.MICROS);

        var before = letters();
        In.tx(() -> ReviewReminder.send(after));
        var sent = letters();
        var told = In.tx(() -> Objects.requireNonNull(Strategy.ofVersion(second)).reviewToldAt);
        In.tx(() -> ReviewReminder.send(after.plusSeconds(86_400)));

        assertThat(told).isEqualTo(after);
        assertThat(In.tx(() -> Objects.requireNonNull(Strategy.ofVersion(second)).reviewToldAt))
                .isEqualTo(after);
        assertThat(sent).isGreaterThan(before);
        assertThat(letters()).isEqualTo(sent);
    }

    @Test
    void a_review_that_is_not_due_is_told_to_nobody() {
        In.tx(() -> ReviewReminder.send(Instant.parse("2015-06-01T08:00:00Z")));

        assertThat(In.tx(() -> Objects.requireNonNull(Strategy.ofVersion(second)).reviewToldAt))
                .isNull();
    }
}
