package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompletedCoursesTest {
    @Test
    void people_who_completed_a_course_count_once_and_who_only_began_it_does_not() {
        var slug = TinyCourse.fresh();
        TinyCourse.complete(Cast.SAM, slug);
        TinyCourse.start(Cast.MO, slug);
        assertThat(count(slug)).isEqualTo(1);

        In.tx(() -> {
            Enrolment.again(Cast.SAM.person(), TinyCourse.course(slug), TinyCourse.AT.plusSeconds(1));
        });

        assertThat(count(slug)).isEqualTo(1);
        assertThat(In.tx(() -> CompletedCourses.people(slug, List.of()))).isZero();
        assertThat(In.tx(() -> CompletedCourses.people(slug, List.of(Cast.MO.id()))))
                .isZero();
    }

    @Test
    void somebody_sees_which_of_some_courses_they_have_completed() {
        var done = TinyCourse.fresh();
        var begun = TinyCourse.fresh();
        TinyCourse.complete(Cast.SAM, done);
        TinyCourse.start(Cast.SAM, begun);

        assertThat(In.tx(() -> CompletedCourses.of(Cast.SAM.person(), List.of(done, begun))))
                .containsExactly(done);
        assertThat(In.tx(() -> CompletedCourses.of(Cast.SAM.person(), List.of())))
                .isEmpty();
    }

    private static long count(String slug) {
        return In.tx(() -> CompletedCourses.people(slug, List.of(Cast.SAM.id(), Cast.MO.id())));
    }
}
