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

    private static long count(String slug) {
        return In.tx(() -> CompletedCourses.people(slug, List.of(Cast.SAM.id(), Cast.MO.id())));
    }
}
