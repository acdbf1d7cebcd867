package openhall.learning.assignments.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.TestClock;
import openhall.learning.TinyCourse;
import openhall.learning.assignments.FreshAssignment;
import openhall.learning.assignments.Impossible;
import openhall.people.Audience;
import openhall.people.Newcomer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersTest {
    private Newcomer manager;
    private Newcomer rosa;

    @Inject
    Reminders reminders;

    @Inject
    TestClock clock;

    @BeforeEach
    void aTeamOfOne() {
        manager = Newcomer.staff("Mia Manager", Audience.MANAGER, null);
        rosa = Newcomer.staff("Rosa Reminded", Audience.STAFF, manager.id());
    }

    @AfterEach
    void everybodyLeaves() {
        clock.reset();
        rosa.leave();
        manager.leave();
    }

    @Test
    void reminders_come_14_and_3_days_before_and_on_days_1_8_15_22_and_29_after() {
        var ref = assigned(20);

        for (var day = 0; day < 70; day++) {
            reminders.sendAll();
            clock.forward(Duration.ofDays(1));
        }

        var due = FreshAssignment.today().plusDays(20);
        assertThat(keys("learning-due/" + ref + "/" + due))
                .containsExactlyInAnyOrder("14", "3", "-1", "-8", "-15", "-22", "-29");
    }

    @Test
    void two_nodes_at_once_send_one() {
        var ref = assigned(10);
        clock.forward(Duration.ofDays(8));

        AtOnce.run(2, () -> {
            reminders.sendAll();
            return true;
        });

        assertThat(keys("learning-due/" + ref)).hasSize(1);
    }

    @Test
    void a_manager_hears_once_a_week_how_many_are_overdue_by_a_week_and_no_names() {
        assigned(1);
        clock.forward(Duration.ofDays(9));

        reminders.sendAll();
        reminders.sendAll();

        assertThat(titles(manager.id())).containsExactly("1 person in your team has overdue learning");
    }

    @Test
    void nobody_is_reminded_of_a_date_that_cannot_be_kept_or_of_what_is_withdrawn() {
        var kept = assigned(10);
        var late = assigned(10);
        var withdrawn = assigned(10);
        In.tx(() -> {
            FreshAssignment.held(FreshAssignment.rowIn(late, rosa.id())).cannotBeKept(Impossible.LONG_EXTENSION);
        });
        FreshAssignment.withdraw(withdrawn);
        clock.forward(Duration.ofDays(8));

        reminders.sendAll();

        assertThat(keys("learning-due/" + kept)).isNotEmpty();
        assertThat(keys("learning-due/" + late)).isEmpty();
        assertThat(keys("learning-due/" + withdrawn)).isEmpty();
    }

    private String assigned(int days) {
        return FreshAssignment.due(rosa.id(), TinyCourse.fresh(), days);
    }

    /** The ends of the keys of Rosa's notices that begin so. */
    private List<String> keys(String beginning) {
        return strings("select n.key from notice n where n.person_id = :person", rosa.id()).stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .toList();
    }

    private static List<String> titles(UUID person) {
        return strings(
                "select n.title from notice n where n.person_id = :person and n.kind = 'TEAM_LEARNING_DUE'", person);
    }

    private static List<String> strings(String sql, UUID person) {
        return In.tx(() -> Panache.getSession()
                .createNativeQuery(sql, String.class)
                .setParameter("person", person)
                .getResultList());
    }
}
