package openhall.ideas.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import openhall.In;
import openhall.ideas.FreshIdea;
import openhall.strategy.Tally;
import org.junit.jupiter.api.Test;

/** How long decisions took, at moments long past, when no other test has ideas. */
@QuarkusTest
class WaitTest {
    private static final Instant PUBLISHED = Instant.parse("2019-03-04T10:00:00Z");

    @Inject
    DecidedInTime inTime;

    @Inject
    DaysToDecision days;

    /** Published on that day, and decided so many weeks later. */
    private static void idea(Instant published, int weeks) {
        var ref = FreshIdea.accepted();
        In.tx(() -> {
            publish(ref, published);
            move(ref, "ACCEPTED", published.plus(Duration.ofDays(7L * weeks)));
        });
    }

    private static void waiting(Instant published) {
        var ref = FreshIdea.published();
        In.tx(() -> publish(ref, published));
    }

    private static void publish(String ref, Instant at) {
        move(ref, "AWAITING_CHECK", at.minusSeconds(3600));
        move(ref, "PUBLISHED", at);
    }

    private static void move(String ref, String state, Instant at) {
        Panache.getEntityManager()
                .createNativeQuery("update idea_move set moved_at = :at where to_state = :state"
                        + " and idea_id = (select id from idea where ref = :ref)")
                .setParameter("at", at)
                .setParameter("state", state)
                .setParameter("ref", ref)
                .executeUpdate();
    }

    private Tally inTime(Instant before) {
        return In.tx(() -> inTime.tallies("", before).get(0));
    }

    private Tally days(Instant before) {
        return In.tx(() -> days.tallies("", before).get(0));
    }

    @Test
    void ideas_count_as_they_stood_on_a_past_day_and_the_same_whatever_came_later() {
        idea(PUBLISHED, 2);
        idea(PUBLISHED, 4);
        idea(PUBLISHED, 8);
        waiting(PUBLISHED);

        var beforeAny = PUBLISHED.plus(Duration.ofDays(7));
        var twoDecided = PUBLISHED.plus(Duration.ofDays(7 * 5));
        var threeDecided = PUBLISHED.plus(Duration.ofDays(7 * 9));

        assertThat(days(beforeAny)).isEqualTo(new Tally(null, null, 0, 0));
        assertThat(days(twoDecided)).isEqualTo(new Tally(null, null, 30, 2));
        assertThat(days(threeDecided)).isEqualTo(new Tally(null, null, 40, 2));
        // Nothing is due before 30 working days are over; then the late one and the one that waits are not in time.
        assertThat(inTime(twoDecided)).isEqualTo(new Tally(null, null, 0, 0));
        assertThat(inTime(threeDecided)).isEqualTo(new Tally(null, null, 2, 4));
        // Long after, nobody was decided within three months, and none was published within a year.
        assertThat(days(PUBLISHED.plus(Duration.ofDays(300)))).isEqualTo(new Tally(null, null, 0, 0));
        assertThat(inTime(PUBLISHED.plus(Duration.ofDays(400)))).isEqualTo(new Tally(null, null, 0, 0));
    }
}
