package openhall.people.sso;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.AtOnce;
import openhall.In;
import openhall.TestClock;
import openhall.people.Token;
import openhall.people.door.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SsoAttemptTest {
    @Inject
    TestClock clock;

    @Inject
    SsoJob job;

    private final Caller caller = from("network-" + UUID.randomUUID(), 1);

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void an_attempt_is_taken_once_by_the_browser_that_began_it() {
        var begun = begin();

        var taken = take(begun.state());

        assertThat(taken.next).isEqualTo("/learn");
        assertThat(taken.nonce).isEqualTo(begun.nonce());
        assertThat(taken.verifier).isEqualTo(begun.verifier());
        assertThat(taken.wasBegunBy(begun.browser())).isTrue();
        assertThat(taken.wasBegunBy(begin().browser())).isFalse();
        assertThat(taken.wasBegunBy(null)).isFalse();
        assertThat(take(begun.state())).isNull();
    }

    @Test
    void of_several_who_take_it_at_once_one_gets_it() {
        var begun = begin();

        var taken = AtOnce.run(4, () -> take(begun.state()) != null);

        assertThat(taken).containsExactlyInAnyOrder(true, false, false, false);
    }

    @Test
    void nobody_takes_what_nobody_began() {
        assertThat(take("made-up")).isNull();
        assertThat(take("")).isNull();
        assertThat(take("a\u0000b")).isNull();
    }

    @Test
    void an_attempt_lasts_ten_minutes() {
        var soon = begin();
        var late = begin();

        clock.forward(Duration.ofMinutes(10).minusSeconds(5));
        assertThat(take(soon.state())).isNotNull();
        clock.forward(Duration.ofSeconds(10));
        assertThat(take(late.state())).isNull();
    }

    @Test
    void what_never_came_back_is_cleared() {
        var begun = begin();

        job.clear();
        assertThat(kept(begun)).isEqualTo(1);
        clock.forward(Duration.ofMinutes(11));
        job.clear();
        assertThat(kept(begun)).isZero();
    }

    @Test
    void neither_the_state_nor_the_cookie_stands_in_the_database() {
        var begun = begin();

        var row = Objects.requireNonNull(In.tx(() -> SsoAttempt.<SsoAttempt>findById(Token.hash(begun.state()))));

        assertThat(List.of(row.hash, row.browserHash, row.nonce, row.verifier, row.next, row.networkHash))
                .doesNotContain(begun.state(), begun.browser());
        assertThat(begun.verifier()).matches("[A-Za-z0-9_-]{64}");
    }

    @Test
    void a_flood_from_one_network_is_turned_away_and_nobody_else() {
        for (var i = 0; i < 20; i++) {
            assertThat(isTooMany(caller)).isFalse();
            begin();
        }

        assertThat(isTooMany(caller)).isTrue();
        assertThat(isTooMany(from("another-" + UUID.randomUUID(), 1))).isFalse();
        clock.forward(Caller.WINDOW.plusSeconds(1));
        assertThat(isTooMany(caller)).isFalse();
    }

    static Caller from(String network, int most) {
        return new Caller("nobody", List.of(network, network), network, most);
    }

    private SsoAttempt.Begun begin() {
        return In.tx(() -> SsoAttempt.begin("/learn", caller, clock.instant()));
    }

    private @Nullable SsoAttempt take(String state) {
        return In.tx(() -> SsoAttempt.take(state, clock.instant()));
    }

    private boolean isTooMany(Caller who) {
        return In.tx(() -> SsoAttempt.tooMany(who, clock.instant()));
    }

    private static long kept(SsoAttempt.Begun begun) {
        return In.tx(() -> SsoAttempt.count("hash", Token.hash(begun.state())));
    }
}
