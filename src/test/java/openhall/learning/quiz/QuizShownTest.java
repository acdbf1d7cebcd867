package openhall.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import openhall.AtOnce;
import openhall.In;
import openhall.learning.Learner;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Skill;
import openhall.skills.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz whose author says what a pass shows. */
@QuarkusTest
class QuizShownTest {
    /** Comes before the other one, and shows less. */
    private static final String EARLIER = """
            # Quiz: What can you do?
            pass: 1
            shows: OPEN awareness

            ## What works?

            - [x] This works
              > Yes, this.
            - [ ] That works
              > No, not that.

            """;

    private final String slug = TinyCourse.slug();
    private final String quiz = "/courses/" + slug + "/first/3/answers";

    @TempDir
    Path root;

    private Newcomer learner;

    @BeforeEach
    void start() {
        var folder = TinyCourse.write(root, slug);
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 2\nshows: OPEN awareness");
        TinyCourse.load(folder);
        learner = Newcomer.staff("Quinn Newcomer", Audience.STAFF, null);
        learner.post("/courses/" + slug + "/enrolment").then().statusCode(303);
    }

    @AfterEach
    void leave() {
        learner.leave();
    }

    @Test
    void a_pass_is_evidence_and_the_page_says_by_which_quiz() {
        pass();

        assertThat(standing()).isEqualTo("1 QUIZ");
        assertThat(learner.get("/me/skills").asString())
                .contains("Quiz passed: Small course " + slug + ", First module");
    }

    @Test
    void an_attempt_that_is_not_enough_is_no_evidence() {
        learner.post(quiz, "q1", "2", "q2", "3").then().statusCode(303);

        assertThat(standing()).isNull();
    }

    @Test
    void a_quiz_that_shows_nothing_is_no_evidence() {
        learner.post("/courses/" + slug + "/second/3/answers", "q1", "1", "q2", "1", "q2", "2")
                .then()
                .statusCode(303);

        assertThat(In.tx(() -> Evidence.count("person.id = ?1", learner.id()))).isZero();
    }

    @Test
    void a_pass_handed_in_eight_times_at_once_is_evidence_once() {
        AtOnce.run(8, () -> learner.post(quiz, "q1", "1", "q2", "1", "q2", "2").statusCode());

        assertThat(In.tx(() -> Evidence.count("person.id = ?1 and sourceKind = 'quiz'", learner.id())))
                .isEqualTo(1);
    }

    @Test
    void a_second_quiz_of_the_module_shows_its_own_level() {
        var two = TinyCourse.slug();
        var folder = TinyCourse.write(root, two);
        var file = folder.resolve("first.md");
        TinyCourse.change(file, "pass: 2", "pass: 2\nshows: OPEN working");
        TinyCourse.change(file, "# Quiz: What did you learn?", EARLIER + "# Quiz: What did you learn?");
        TinyCourse.load(folder);
        learner.post("/courses/" + two + "/enrolment").then().statusCode(303);
        In.tx(() -> complete(two));

        assertThat(standing()).isEqualTo("2 QUIZ");
    }

    /** Everything of the first module and what comes after it. */
    private void complete(String course) {
        Person person = Objects.requireNonNull(Person.findById(learner.id()));
        var learning = Learner.on(TinyCourse.course(course), person, Instant.now());
        while (!learning.isThrough()) {
            if (learning.isQuiz()) {
                learning.handIn(0, Instant.now());
            } else {
                learning.work("Done", Instant.now());
            }
        }
    }

    private void pass() {
        learner.post(quiz, "q1", "1", "q2", "1", "q2", "2").then().statusCode(303);
    }

    private @Nullable String standing() {
        return In.tx(() -> {
            var person = Objects.requireNonNull(Person.<Person>findById(learner.id()));
            var standing = Standing.of(person, Objects.requireNonNull(Skill.byKey("OPEN")));
            return standing == null ? null : standing.level + " " + standing.evidence.kind;
        });
    }
}
