package openhall.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import openhall.TestClock;
import openhall.hackathons.Hackathon;
import openhall.hackathons.Phase;
import openhall.ideas.Waiting;
import openhall.learning.Enrolment;
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
