package openhall.skills.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.In;
import openhall.activity.Notice;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.SelfCheck;
import openhall.skills.Skill;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Far in the past, where no other test has answered anything. */
@QuarkusTest
class CheckRemindersTest {
    private static final Instant CHECKED = Instant.parse("2002-01-10T10:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2002-07-09T06:00:00Z");
    private static final Instant DUE = Instant.parse("2002-07-10T06:00:00Z");

    private Newcomer me;

    @BeforeEach
    void join() {
        me = Newcomer.staff("Reminded Newcomer", Audience.STAFF, null);
    }

    @AfterEach
    void leave() {
        me.leave();
    }

    @Test
    void somebody_is_told_once_after_half_a_year_for_the_digest() {
        check(CHECKED);
        tell(DAY_BEFORE);
        assertThat(told()).isZero();

        tell(DUE);
        tell(DUE.plusSeconds(86_400));

        assertThat(told()).isEqualTo(1);
        assertThat(In.tx(() -> Notice.count("person.id = ?1 and awaitsDigest = true", me.id())))
                .isEqualTo(1);
        assertThat(me.get("/me/notices").asString()).contains("Check your skills again");
    }

    @Test
    void somebody_who_has_answered_since_is_not_told() {
        check(CHECKED);
        check(CHECKED.plusSeconds(86_400 * 60));

        tell(DUE);

        assertThat(told()).isZero();
    }

    @Test
    void somebody_who_repeats_one_skill_is_reminded_of_the_other() {
        check(CHECKED);
        check("DATA", CHECKED);
        check(CHECKED.plusSeconds(86_400 * 60));

        tell(DUE);

        assertThat(me.get("/me/notices").asString()).contains("You checked 1 skill half a year ago");
    }

    @Test
    void skills_that_come_due_within_a_week_come_in_one_reminder_and_later_ones_in_the_next() {
        check(CHECKED);
        check("DATA", CHECKED.plusSeconds(86_400 * 2));

        tell(DUE);
        tell(DUE.plusSeconds(86_400 * 2));
        assertThat(told()).isEqualTo(1);

        tell(DUE.plusSeconds(86_400 * 7));
        tell(DUE.plusSeconds(86_400 * 14));
        assertThat(told()).isEqualTo(2);
        assertThat(me.get("/me/notices").asString()).contains("You checked 2 skills half a year ago");
    }

    @Test
    void somebody_who_has_left_is_not_told() {
        check(CHECKED);
        me.leave();

        tell(DUE);

        assertThat(told()).isZero();
    }

    /** Rolled back: it asks everybody here. */
    @Test
    @TestTransaction
    void everybody_with_a_target_and_no_check_is_asked_once() {
        CheckReminders.ask(DUE);
        CheckReminders.ask(DUE.plusSeconds(86_400));

        assertThat(Notice.count("person.id = ?1 and title = 'Check your skills'", me.id()))
                .isEqualTo(1);
        assertThat(SelfCheckAsk.count("person.id", me.id())).isEqualTo(1);
    }

    /** A manager may have confirmed their level long ago. */
    @Test
    @TestTransaction
    void the_first_letter_does_not_say_that_nothing_is_known_of_them() {
        CheckReminders.ask(DUE);

        List<Notice> told = Notice.list("person.id = ?1 and title = 'Check your skills'", me.id());
        assertThat(told)
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail)
                        .contains("We do not know yet how you see it yourself.")
                        .doesNotContain("what you can do"));
    }

    @Test
    @TestTransaction
    void somebody_who_has_checked_a_skill_is_not_asked() {
        check(CHECKED);

        CheckReminders.ask(DUE);

        assertThat(Notice.count("person.id = ?1", me.id())).isZero();
    }

    private void check(Instant at) {
        check("OPEN", at);
    }

    private void check(String key, Instant at) {
        In.tx(() -> SelfCheck.record(
                Person.<Person>findById(me.id()),
                Objects.requireNonNull(Skill.byKey(key)),
                new SelfCheck.Answer(2, 5),
                at));
    }

    private static void tell(Instant at) {
        In.tx(() -> CheckReminders.tellDue(at));
    }

    private long told() {
        return In.tx(() -> Notice.count("person.id = ?1 and title = 'Check your skills again'", me.id()));
    }
}
