package openhall.learning.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import openhall.In;
import openhall.learning.Course;
import openhall.learning.GuideCourse;
import openhall.learning.Learner;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.Test;

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

    private Learner atQuiz(Person person) {
        var learner = Learner.on(Objects.requireNonNull(Course.bySlug(slug)), person, NOON);
        while (!learner.isQuiz()) {
            learner.work("Done", NOON);
        }
        return learner;
    }
}
