package openhall.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import openhall.AtOnce;
import openhall.In;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecretLinkTest {
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final String NOT = "(nothing)";

    private String token;

    @BeforeEach
    void aLink() {
        token = In.tx(() -> SecretLink.make("test", "R-1", AT.plusSeconds(60)));
    }

    @Test
    void a_link_gives_what_it_was_made_for_once() {
        assertThat(use("test", token, AT)).isEqualTo("R-1");
        assertThat(use("test", token, AT)).isEqualTo(NOT);
        assertThat(peek("test", token, AT)).isEqualTo(NOT);
    }

    @Test
    void looking_does_not_use_it_up() {
        assertThat(peek("test", token, AT)).isEqualTo("R-1");
        assertThat(peek("test", token, AT)).isEqualTo("R-1");
        assertThat(use("test", token, AT)).isEqualTo("R-1");
    }

    @Test
    void it_ends_at_its_moment_and_not_before() {
        assertThat(peek("test", token, AT.plusSeconds(60).minusNanos(1000))).isEqualTo("R-1");
        assertThat(peek("test", token, AT.plusSeconds(60))).isEqualTo(NOT);
        assertThat(use("test", token, AT.plusSeconds(60))).isEqualTo(NOT);
        assertThat(use("test", token, AT)).isEqualTo("R-1");
    }

    @Test
    void it_opens_nothing_else() {
        assertThat(use("other", token, AT)).isEqualTo(NOT);
        assertThat(use("test", token, AT)).as("A wrong try does not use it up").isEqualTo("R-1");
    }

    @Test
    void what_nobody_made_opens_nothing() {
        for (var madeUp : List.of("", "made-up", token + "x", token.toLowerCase() + "_", "a\u0000b")) {
            assertThat(use("test", madeUp, AT)).isEqualTo(NOT);
            assertThat(peek("test", madeUp, AT)).isEqualTo(NOT);
        }
    }

    @Test
    void of_ten_at_once_one_gets_in() {
        var got = AtOnce.run(10, () -> use("test", token, AT));

        assertThat(got).containsOnlyOnce("R-1").hasSize(10);
    }

    @Test
    void a_use_that_is_rolled_back_did_not_happen() {
        try {
            In.tx(() -> {
                SecretLink.use("test", token, AT);
                throw new IllegalStateException("The rest of the work failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("The rest of the work failed");
        }

        assertThat(use("test", token, AT)).isEqualTo("R-1");
    }

    @Test
    void only_its_hash_is_kept_and_two_are_never_the_same() {
        var other = In.tx(() -> SecretLink.make("test", "R-1", AT.plusSeconds(60)));

        assertThat(other).isNotEqualTo(token).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(In.tx(() -> SecretLink.count("hash", token))).isZero();
        assertThat(In.tx(() -> SecretLink.count("hash", Token.hash(token)))).isEqualTo(1);
    }

    private static String use(String purpose, String token, Instant at) {
        return In.tx(() -> Objects.requireNonNullElse(SecretLink.use(purpose, token, at), NOT));
    }

    private static String peek(String purpose, String token, Instant at) {
        return In.tx(() -> Objects.requireNonNullElse(SecretLink.peek(purpose, token, at), NOT));
    }
}
