package openhall.learning.used;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.activity.Notice;
import openhall.learning.Enrolment;
import openhall.learning.TinyCourse;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked when; long ago, where no other test has completed anything. */
@QuarkusTest
class UseQuestionsTest {
    private static final Duration AFTER = Duration.ofDays(90);
    private static final Instant DONE = Instant.parse("2024-02-01T10:00:00Z");
    private static final Instant DUE = DONE.plus(AFTER);

    private Newcomer me;
    private String slug = "";

    @BeforeEach
    void complete() {
        me = Newcomer.staff("Asked Newcomer", Audience.STAFF, Cast.MO.id());
        slug = TinyCourse.fresh();
        FreshUse.complete(slug, me.id(), DONE);
    }

    @AfterEach
    void leave() {
        me.leave();
    }

    @Test
    void nobody_is_asked_before_it_is_time_and_everybody_once() {
        run(DUE.minusSeconds(1));
        assertThat(asked()).isZero();

        run(DUE);
        run(DUE);
        run(DUE.plus(Duration.ofDays(1)));

        assertThat(asked()).isEqualTo(1);
        assertThat(told("asked")).isEqualTo(1);
        assertThat(told("reminder")).isZero();
    }

    @Test
    void eight_runs_at_once_ask_once() {
        AtOnce.run(8, () -> {
            run(DUE);
            return true;
        });

        assertThat(asked()).isEqualTo(1);
        assertThat(told("asked")).isEqualTo(1);
    }

    @Test
    void whoever_has_not_answered_is_reminded_once_after_two_weeks() {
        run(DUE);
        run(DUE.plus(Duration.ofDays(13)));
        assertThat(told("reminder")).isZero();

        run(DUE.plus(Duration.ofDays(14)));
        run(DUE.plus(Duration.ofDays(20)));

        assertThat(told("reminder")).isEqualTo(1);
    }

    @Test
    void whoever_has_answered_is_not_reminded() {
        run(DUE);
        In.tx(() -> {
            var open = UsedAtWork.openOf(me.id(), DUE);
            open.forEach(each -> each.answer(FreshUse.yes(), DUE.plus(Duration.ofDays(1))));
        });

        run(DUE.plus(Duration.ofDays(15)));

        assertThat(told("reminder")).isZero();
    }

    @Test
    void a_question_whose_time_is_over_brings_no_reminder() {
        run(DUE);
        run(DUE.plus(UsedAtWork.OPEN));

        assertThat(told("reminder")).isZero();
    }

    @Test
    void whoever_has_left_is_not_asked_and_nobody_about_what_is_long_past() {
        me.leave();
        run(DUE);
        assertThat(asked()).isZero();

        me = Newcomer.staff("Asked Newcomer", Audience.STAFF, Cast.MO.id());
        FreshUse.complete(slug, me.id(), DONE);
        run(DUE.plus(UsedAtWork.OPEN));
        assertThat(asked()).isZero();
    }

    @Test
    void who_completed_many_courses_gets_one_notice_and_one_reminder() {
        for (var number = 1; number < 12; number++) {
            FreshUse.complete(TinyCourse.fresh(), me.id(), DONE);
        }

        run(DUE);
        assertThat(asked()).isEqualTo(12);
        assertThat(told("asked")).isZero();
        assertThat(told("several")).isEqualTo(1);
        assertThat(me.get("/me/notices").asString())
                .contains("You can say of 12 courses whether you used them at work");

        run(DUE.plus(Duration.ofDays(14)));
        assertThat(told("reminder")).isZero();
        assertThat(told("several")).isEqualTo(2);
    }

    @Test
    void what_is_asked_and_what_is_reminded_of_on_one_day_is_one_notice() {
        run(DUE);
        FreshUse.complete(TinyCourse.fresh(), me.id(), DONE.plus(Duration.ofDays(14)));

        run(DUE.plus(Duration.ofDays(14)));

        assertThat(told("asked")).isEqualTo(1);
        assertThat(told("reminder")).isZero();
        assertThat(told("several")).isEqualTo(1);
    }

    @Test
    void residents_are_not_reminded() {
        var resident = In.tx(() -> Person.resident("Rosa Newcomer", Newcomer.address(), DONE).id);
        FreshUse.complete(slug, resident, DONE);
        FreshUse.asked(slug, resident, DUE);

        run(DUE.plus(Duration.ofDays(14)));

        assertThat(In.tx(() -> UsedAtWork.count("enrolment.person.id = ?1 and remindedAt is not null", resident)))
                .isZero();
    }

    @Test
    void a_new_round_is_asked_about_anew() {
        run(DUE);
        var later = DONE.plus(Duration.ofDays(200));
        In.tx(() -> Enrolment.again(person(), TinyCourse.course(slug), later));
        FreshUse.complete(slug, me.id(), later);

        run(later.plus(AFTER));

        assertThat(asked()).isEqualTo(2);
        assertThat(told("asked")).isEqualTo(2);
    }

    private static void run(Instant at) {
        In.tx(() -> UseQuestions.askAndRemind(AFTER, at));
    }

    private Person person() {
        return Objects.requireNonNull(Person.findById(me.id()));
    }

    private long asked() {
        return In.tx(() -> UsedAtWork.count("enrolment.person.id = ?1", me.id()));
    }

    private long told(String which) {
        return In.tx(() -> Notice.count("person.id = ?1 and key like ?2", me.id(), "used/%/" + which));
    }
}
