package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

/** A completed course can be taken again, and what was before stays as it was. */
@QuarkusTest
class RoundsTest {
    @Test
    void a_course_that_is_not_completed_goes_on_where_it_was() {
        var slug = TinyCourse.fresh();
        var first = In.tx(() -> Enrolment.start(Cast.BEA.person(), TinyCourse.course(slug), TinyCourse.AT).id);
        assertThat(again(slug)).isEqualTo(first);
    }

    @Test
    void a_completed_course_begins_anew_once_however_often_it_is_asked() throws Exception {
        var slug = TinyCourse.fresh();
        In.tx(() -> {
            var learner = Learner.on(TinyCourse.course(slug), Cast.BEA.person(), TinyCourse.AT);
            while (!learner.isThrough()) {
                next(learner);
            }
        });
        var before = In.tx(() -> Enrolment.of(Cast.BEA.id(), slug));

        AtOnce.run(8, () -> again(slug));

        var now = In.tx(() -> Enrolment.of(Cast.BEA.id(), slug));
        assertThat(now.round).isEqualTo(2);
        assertThat(now.isCompleted()).isFalse();
        var old = In.tx(() -> Enrolment.<Enrolment>findById(before.id));
        assertThat(old.current).isFalse();
        assertThat(old.certificate).isEqualTo(before.certificate).isNotNull();
    }

    private static void next(Learner learner) {
        if (!learner.isQuiz()) {
            learner.work("Done", TinyCourse.AT);
        } else {
            learner.handIn(0, TinyCourse.AT);
        }
    }

    private static UUID again(String slug) {
        return In.tx(() -> Enrolment.again(
                        Cast.BEA.person(), TinyCourse.course(slug), TinyCourse.AT.plus(Duration.ofDays(300)))
                .id);
    }
}
