package openhall.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.GuideCourse;
import openhall.learning.Learner;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz that can be tried three times a day: the one of the authors' guide. */
@QuarkusTest
class AttemptsTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final String slug = GuideCourse.fresh();

    @Test
    void after_so_many_attempts_the_next_one_waits_for_tomorrow() {
        var newcomer = Newcomer.staff("Rosa Trier", Audience.STAFF, null);
        var rosa = newcomer.id();
        In.tx(() -> {
            var learner = atQuiz(Person.findById(rosa));
            learner.handIn(9, NOON);
            learner.handIn(8, NOON.plusSeconds(60));
            learner.handIn(7, NOON.plusSeconds(120));
        });

        assertThatThrownBy(() -> In.tx(() -> atQuiz(Person.findById(rosa)).handIn(0, NOON.plusSeconds(180))))
                .hasStackTraceContaining("You have used your 3 attempts for today");
        In.tx(() -> {
            var learner = atQuiz(Person.findById(rosa));
            learner.handIn(0, NOON.plus(Duration.ofDays(1)));
            assertThat(learner.isThrough()).isTrue();
        });
        newcomer.leave();
    }

    @Test
    void two_tabs_that_hand_in_the_last_attempt_make_one_and_the_other_is_told_and_keeps_its_answers(
            @TempDir Path root) {
        var one = TinyCourse.slug();
        var folder = TinyCourse.write(root, one);
        TinyCourse.change(folder.resolve("first.md"), "pass: 2", "pass: 2\nattempts: 1");
        TinyCourse.load(folder);
        var rosa = Newcomer.staff("Rosa Trier", Audience.STAFF, null);
        rosa.post("/courses/" + one + "/enrolment").then().statusCode(303);
        var quiz = "/courses/" + one + "/first/3";
        var tab = new AtomicInteger();

        var answers = AtOnce.run(
                3, () -> rosa.post(quiz + "/answers", "q1", "2", "q2", String.valueOf(tab.incrementAndGet())));

        assertThat(answers.stream().map(Response::statusCode).sorted()).containsExactly(303, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409).map(answer -> answer.asString()))
                .allMatch(page -> page.contains("You have used your 1 attempt for today"));
        assertThat(rosa.get(quiz + "/answers").asString())
                .contains("at attempt 1")
                .doesNotContain("Attempt 2");
        assertThat(rosa.get(quiz).asString()).contains("You have used your 1 attempt", "checked");
        rosa.leave();
    }

    private Learner atQuiz(Person person) {
        var learner = Learner.on(Objects.requireNonNull(Course.bySlug(slug)), person, NOON);
        while (!learner.isQuiz()) {
            learner.work("Done", NOON);
        }
        return learner;
    }
}
