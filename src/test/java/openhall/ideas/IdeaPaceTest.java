package openhall.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.Cast;
import openhall.In;
import openhall.strategy.HowLong;
import openhall.strategy.Pace;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdeaPaceTest {
    @Inject
    HowLong howLong;

    private Pace decided() {
        return In.tx(() -> howLong.of(IdeaPace.DECIDED));
    }

    private Pace delivered() {
        return In.tx(() -> howLong.of(IdeaPace.DELIVERED));
    }

    /** An idea that was accepted at once, and done so many days later. */
    private static String done(int days) {
        var ref = IdeaCast.accepted("Pace " + UUID.randomUUID());
        var at = IdeaCast.AT.plus(Duration.ofDays(days));
        In.tx(() -> {
            var idea = Idea.held(ref);
            idea.deliver(Delivery.IN_PROGRESS, "It has begun", Cast.PRIYA.person(), IdeaCast.AT);
            idea.deliver(Delivery.DELIVERED, "It is done", Cast.PRIYA.person(), at);
        });
        return ref;
    }

    @Test
    void an_idea_counts_once_it_is_decided_and_once_it_is_done() {
        var decidedBefore = decided().pieces();
        var deliveredBefore = delivered().pieces();

        IdeaCast.published("Pace " + UUID.randomUUID());
        assertThat(decided().pieces()).isEqualTo(decidedBefore);
        done(10);

        assertThat(decided().pieces()).isEqualTo(decidedBefore + 1);
        assertThat(delivered().pieces()).isEqualTo(deliveredBefore + 1);
    }

    @Test
    void an_idea_waits_from_publication_until_it_is_decided_and_then_until_it_is_done() {
        var decided = decided().waiting().pieces();
        var delivered = delivered().waiting().pieces();

        IdeaCast.published("Pace " + UUID.randomUUID());
        assertThat(decided().waiting().pieces()).isEqualTo(decided + 1);
        IdeaCast.accepted("Pace " + UUID.randomUUID());
        assertThat(decided().waiting().pieces()).isEqualTo(decided + 1);
        assertThat(delivered().waiting().pieces()).isEqualTo(delivered + 1);
        done(10);

        assertThat(delivered().waiting().pieces()).isEqualTo(delivered + 1);
    }

    @Test
    void the_longest_wait_is_not_hidden_by_what_was_quick() {
        IdeaCast.publishedAt("Pace " + UUID.randomUUID(), Instant.now().minus(Duration.ofDays(3)));

        assertThat(decided().waiting().longest()).isGreaterThan(2.9);
        assertThat(decided().sentence()).contains("still wait");
    }

    @Test
    void whoever_has_sent_an_idea_reads_how_long_a_decision_takes() {
        for (var i = 0; i < 5; i++) {
            IdeaCast.accepted("Pace " + UUID.randomUUID());
        }
        var ref = IdeaCast.awaitingCheck("Pace " + UUID.randomUUID());
        var sending = In.tx(() -> Objects.requireNonNull(Idea.byRef(ref)).sending);

        var page = Cast.NOBODY.get("/ideas/sent/" + sending);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("It typically takes", "from publication to the council", "/strategy/pace");
    }
}
