package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.TestClock;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.ideas.Waiting;
import openhall.learning.Enrolment;
import openhall.web.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Makes the history in transactions that are taken back: the other tests want a council without one. */
@QuarkusTest
class DemoHistoryTest {
    private static final long SEED = 2026;

    @Inject
    TestClock clock;

    Instant now = Instant.EPOCH;

    @BeforeEach
    void look() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void six_more_ideas_wait_for_a_reply_however_often_it_is_made() {
        andTakeBack(() -> {
            var before = Waiting.at(now).count();

            make();
            make();

            assertThat(Waiting.at(now).count() - before).isEqualTo(6);
            assertThat(Waiting.at(now).longest()).isGreaterThanOrEqualTo(12);
        });
    }

    @Test
    void one_hackathon_is_under_way_and_one_is_finished() {
        andTakeBack(() -> {
            make();

            assertThat(phase("joined-up-streets")).isEqualTo(Phase.RUNNING);
            assertThat(phase(DemoPastHackathon.SLUG)).isEqualTo(Phase.FINALISED);
        });
    }

    @Test
    void a_manager_and_sam_have_completed_something() {
        andTakeBack(() -> {
            make();

            assertThat(Enrolment.of(DemoCrowd.named("Mo Haddad"))).anyMatch(Enrolment::isCompleted);
            assertThat(Enrolment.of(DemoCrowd.named("Sam Rivera"))).anyMatch(Enrolment::isCompleted);
        });
    }

    @Test
    void two_tasks_wait_for_mo_to_sign_them_off() {
        andTakeBack(() -> {
            var before = tasksThatWait();

            make();

            assertThat(tasksThatWait() - before).isEqualTo(2);
        });
    }

    @Test
    void learners_who_are_stuck_wait_late_and_in_hand_and_have_answers() {
        andTakeBack(() -> {
            make();

            assertThat(number("help_request where state = 'OPEN'")).isGreaterThanOrEqualTo(2);
            assertThat(number("help_request where state = 'TAKEN'")).isGreaterThanOrEqualTo(1);
            assertThat(number("help_request where state in ('ANSWERED', 'CLOSED')"))
                    .isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void one_champion_is_about_to_lapse_and_one_has_lapsed() {
        andTakeBack(() -> {
            make();

            var champions = "certificate_term t join pathway p on p.id = t.pathway_id and p.slug = 'champions' join"
                    + " person h on h.id = t.person_id where h.name = ";
            var today = "cast('" + LocalDate.ofInstant(now, Formats.ZONE) + "' as date)";
            assertThat(number(champions + "'Bea Walsh' and t.valid_until between " + today + " and " + today + " + 59"))
                    .isOne();
            assertThat(number(champions + "'Omar Said' and t.valid_until < " + today))
                    .isOne();
        });
    }

    @Test
    void a_session_is_over_one_is_open_and_one_is_full_with_people_who_wait() {
        andTakeBack(() -> {
            var full = number("live_session where booked = places and waiting = 2");
            var came = number("booking where state = 'ATTENDED'");

            make();

            assertThat(number("live_session where booked = places and waiting = 2") - full)
                    .isOne();
            assertThat(number("booking where state = 'ATTENDED'") - came).isEqualTo(5);
        });
    }

    @Test
    void mo_has_a_request_for_more_time_and_the_lead_two_that_no_manager_can_give() {
        andTakeBack(() -> {
            var before = number("assigned_learning where exception = 'LONG_EXTENSION'");

            make();

            assertThat(number("extension x join assigned_learning a on a.id = x.assigned_id join person p on"
                            + " p.id = a.person_id join person m on m.id = p.manager_id where m.name = 'Mo Haddad'"
                            + " and p.name = 'Sam Rivera' and x.decided_at is null and a.exception is null"))
                    .isOne();
            assertThat(number("assigned_learning where exception = 'LONG_EXTENSION'") - before)
                    .isEqualTo(2);
        });
    }

    @Test
    void enough_people_say_how_sure_they_are_before_and_after_to_show_it() {
        andTakeBack(() -> {
            make();

            var both = number("course_confidence x join course_confidence y on y.enrolment_id = x.enrolment_id"
                    + " and x.moment = 'START' and y.moment = 'END' join enrolment e on e.id = x.enrolment_id"
                    + " join course c on c.id = e.course_id and c.slug = 'cyber-security'");
            assertThat(both).isGreaterThanOrEqualTo(10);
        });
    }

    private static long number(String from) {
        return (Long) Panache.getEntityManager()
                .createNativeQuery("select count(*) from " + from, Long.class)
                .getSingleResult();
    }

    private static long tasksThatWait() {
        return Panache.getEntityManager()
                .createQuery("select count(*) from TaskReport t where t.decidedAt is null", Long.class)
                .getSingleResult();
    }

    private void make() {
        new DemoHistory(SEED, now).makeOnce();
    }

    private Phase phase(String slug) {
        return Objects.requireNonNull(Hackathon.bySlug(slug)).phase(now);
    }

    private static void andTakeBack(Runnable work) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(300));
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
