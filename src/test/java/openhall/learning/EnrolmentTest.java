package openhall.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import openhall.Cast;
import openhall.In;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnrolmentTest {

    @Test
    void starting_twice_is_one_enrolment_with_one_event() {
        var slug = TinyCourse.fresh();

        var first = start(Cast.SAM, slug);
        var second = start(Cast.SAM, slug);

        assertThat(second.id).isEqualTo(first.id);
        assertThat(In.tx(() -> LearnerEvent.of(first.id).size())).isEqualTo(1);
        assertThat(In.tx(() -> ModuleProgress.of(first.id).size())).isEqualTo(2);
    }

    @Test
    void many_starts_at_once_are_one_enrolment() throws Exception {
        var slug = TinyCourse.fresh();

        Together.run(12, () -> start(Cast.SAM, slug));

        var enrolment = start(Cast.SAM, slug);
        assertThat(In.tx(() -> LearnerEvent.of(enrolment.id).size())).isEqualTo(1);
        assertThat(In.tx(() -> ModuleProgress.of(enrolment.id).size())).isEqualTo(2);
    }

    @Test
    void a_step_done_twice_counts_once() {
        var slug = TinyCourse.fresh();
        var enrolment = start(Cast.SAM, slug);
        var place = TinyCourse.place(Cast.SAM, slug, "first", 1);

        for (var i = 0; i < 3; i++) {
            In.tx(() -> Enrolment.locked(enrolment.id).tick(place.module(), Tick.seen(place.step()), TinyCourse.AT));
        }

        assertThat(In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).stepsDone)).isEqualTo(1);
        assertThat(In.tx(() -> StepDone.of(enrolment.id).size())).isEqualTo(1);
    }

    @Test
    void two_steps_done_in_one_transaction_both_count() {
        var slug = TinyCourse.fresh();
        var enrolment = start(Cast.SAM, slug);
        var one = TinyCourse.place(Cast.SAM, slug, "first", 1);
        var two = TinyCourse.place(Cast.SAM, slug, "second", 1);

        In.tx(() -> {
            Enrolment.locked(enrolment.id).tick(one.module(), Tick.seen(one.step()), TinyCourse.AT);
            Enrolment.locked(enrolment.id).tick(two.module(), Tick.seen(two.step()), TinyCourse.AT);
        });

        assertThat(In.tx(() -> TinyCourse.enrolment(Cast.SAM, slug).stepsDone)).isEqualTo(2);
    }

    private static Enrolment start(Cast who, String slug) {
        return In.tx(() -> Enrolment.start(who.person(), TinyCourse.course(slug), TinyCourse.AT));
    }
}
