package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import openhall.AtOnce;
import openhall.In;
import org.junit.jupiter.api.Test;

/** How guesses are counted, for an account and for a network, without a door in between. */
@QuarkusTest
class FailedSignInTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String SECRET = "a secret of this test";

    private final String network = "192.0.2." + UUID.randomUUID();

    @Test
    void a_network_that_guesses_at_many_accounts_has_ten_tries_too() {
        for (var i = 0; i < 10; i++) {
            assertThat(guess("account-" + i, NOON)).isPresent();
        }
        assertThat(guess("one more", NOON)).isEmpty();
        assertThat(guess("one more", NOON.plusSeconds(301))).isPresent();
    }

    @Test
    void many_accounts_at_once_do_not_help() {
        var number = new AtomicInteger();

        var looked = AtOnce.run(
                24, () -> guess("at-once-" + number.incrementAndGet(), NOON).isPresent());

        assertThat(looked.stream().filter(yes -> yes)).hasSize(10);
    }

    @Test
    void midnight_opens_no_door() {
        var midnight = Instant.parse("2026-11-24T00:00:00Z");
        for (var i = 0; i < 10; i++) {
            guess("before-midnight-" + i, midnight.minusSeconds(60));
        }

        assertThat(guess("after-midnight", midnight.plusSeconds(60))).isEmpty();
        assertThat(guess("after-midnight", midnight.plusSeconds(241))).isPresent();
    }

    @Test
    void a_council_behind_one_address_can_be_given_more() {
        for (var i = 0; i < 12; i++) {
            var caller = Caller.of(SECRET, "colleague-" + i, network, 50, NOON);
            UUID looked = In.tx(() -> FailedSignIn.begin(caller, NOON));
            assertThat(looked).isNotNull();
        }
    }

    @Test
    void nothing_that_is_kept_tells_the_address() {
        var id = guess("nobody", NOON).orElseThrow();

        var kept = In.tx(() -> FailedSignIn.<FailedSignIn>findById(id).networkHash);
        assertThat(kept).hasSize(64).doesNotContain("192.0.2");
        assertThat(kept)
                .isNotEqualTo(Caller.of(SECRET, "nobody", network, 10, NOON.plusSeconds(86_400))
                        .network());
    }

    @Test
    void what_was_right_after_all_does_not_count() {
        for (var i = 0; i < 30; i++) {
            var id = guess("somebody", NOON).orElseThrow();
            In.tx(() -> FailedSignIn.forgive(id));
        }
    }

    private Optional<UUID> guess(String account, Instant at) {
        var caller = Caller.of(SECRET, account + network, network, 10, at);
        return In.tx(() -> Optional.ofNullable(FailedSignIn.begin(caller, at)));
    }
}
