package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import openhall.In;
import openhall.activity.FoldingDesk;
import openhall.people.OrgUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand people's histories by chance: whatever they, their managers and their authors do in whichever order, what is
 * stored is what follows from what happened. A failure names its seed, and the same seed does the same again.
 *
 * <table>
 * <caption>What is stored, and what counts it again</caption>
 * <tr><td>enrolment: version, round, steps, modules, start, completion, certificate</td><td>{@link Recount}</td></tr>
 * <tr><td>step_done, module_progress and completion, with their reasons</td><td>{@link Recount}</td></tr>
 * <tr><td>quiz_attempt: marks and passes, also after a mended key</td>
 *     <td>{@link openhall.learning.quiz.MarksRecount}</td></tr>
 * <tr><td>task_report: that a task is done when it is signed off</td><td>{@link Recount}</td></tr>
 * <tr><td>pathway_progress, pathway_event, certificate_term</td>
 *     <td>{@link openhall.learning.pathways.PathwayRecount}</td></tr>
 * <tr><td>assigned_learning: done and why; learning_load: the rows of the team page</td><td>AssignedRecount</td></tr>
 * <tr><td>assigned_learning: open, ended, due</td>
 *     <td>Roll, every night; here by another way, in {@link openhall.learning.assignments.CohortAssignments}</td></tr>
 * <tr><td>live_session: places taken, people who wait; booking: state</td><td>SessionRecount</td></tr>
 * <tr><td>evidence of completed courses; standing</td><td>{@link SkillsAgain}</td></tr>
 * <tr><td>course_tally, module_tally, question_tally</td>
 *     <td>CourseFold and QuizFold, also every night; here folded when asked for, and once more</td></tr>
 * </table>
 *
 * <p>What is found again every night stays out of the command recount-learning, which goes through all the rest. An
 * enrolment's last activity is a fact of its own: looking in again and ticking a line of a checklist leave no event.
 */
@QuarkusTest
@Timeout(600)
class ThousandHistoriesTest {
    private static final int COHORTS = 1000 / Cohort.PEOPLE;

    /** So often at least, of everything that could go wrong. */
    private static final Map<String, Integer> LEAST = Map.ofEntries(
            Map.entry("assignments", 100),
            Map.entry("assignments withdrawn", 20),
            Map.entry("bookings refused", 20),
            Map.entry("certificates", 200),
            Map.entry("certificates for a window", 10),
            Map.entry("certificates lapsed", 100),
            Map.entry("certificates renewed", 100),
            Map.entry("changes of pathways", 20),
            Map.entry("courses refused by a prerequisite", 50),
            Map.entry("dates set by a lead", 10),
            Map.entry("keys mended", 40),
            Map.entry("more time given", 50),
            Map.entry("more time not given", 20),
            Map.entry("moves between teams", 100),
            Map.entry("moves between units", 100),
            Map.entry("moves of managers", 10),
            Map.entry("moves to a newer version by choice", 10),
            Map.entry("pages opened long ago", 100),
            Map.entry("pathways refused by a prerequisite", 50),
            Map.entry("pathways with a choice", 20),
            Map.entry("people who came back", 50),
            Map.entry("people who left", 100),
            Map.entry("places booked", 50),
            Map.entry("taken off", 5),
            Map.entry("tasks sent back", 20),
            Map.entry("tasks signed off", 50),
            Map.entry("tasks that others may not sign off", 10),
            Map.entry("unsafe versions", 20),
            Map.entry("waits for a place", 50));

    @Inject
    FoldingDesk folding;

    @TempDir
    Path root;

    private final Map<String, Integer> happened = new TreeMap<>();
    private final List<Cohort> cohorts = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    @BeforeEach
    void openUnits() {
        for (var name : List.of("east", "west")) {
            var slug = "cohort-" + name + "-" + UUID.randomUUID();
            In.tx(() -> OrgUnit.open(OrgUnit.Kind.TEAM, slug, "Team " + slug, OrgUnit.bySlug("libraries")).id);
            units.add(slug);
        }
    }

    @AfterEach
    void closeUnits() {
        units.forEach(
                slug -> In.tx(() -> Objects.requireNonNull(OrgUnit.bySlug(slug)).close(Instant.now())));
    }

    @Test
    void a_thousand_histories_counted_again_are_what_is_stored() {
        for (var seed = 0; seed < COHORTS; seed++) {
            var cohort = new Cohort(root, units, new Chance(seed, happened));
            cohorts.add(cohort);
            try {
                cohort.live();
            } finally {
                cohort.goHome();
            }
        }
        folding.foldAll();
        for (var cohort : cohorts) {
            var stored = cohort.figures();
            assertThat(cohort.figuresCountedAgain())
                    .as("figures of " + cohort)
                    .isEqualTo(stored)
                    .isNotEmpty();
        }
        everythingHappened();
    }

    private void everythingHappened() {
        var tooSeldom = new TreeMap<>(LEAST);
        tooSeldom.entrySet().removeIf(least -> happened.getOrDefault(least.getKey(), 0) >= least.getValue());
        assertThat(tooSeldom).as("of " + happened).isEmpty();
        assertThat(events(LearnerEvent.Kind.MOVED)).isGreaterThan(100);
        assertThat(events(LearnerEvent.Kind.QUIZ_REGRADED)).isGreaterThan(20);
        assertThat(events(LearnerEvent.Kind.COMPLETED)).isGreaterThan(500);
    }

    /** Of all cohorts. */
    private static long events(LearnerEvent.Kind kind) {
        return In.tx(() -> LearnerEvent.count("kind = ?1 and enrolment.person.name = 'Rory Cohort'", kind));
    }
}
