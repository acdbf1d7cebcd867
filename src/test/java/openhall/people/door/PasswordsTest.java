package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void a_password_fits_its_hash_and_no_other_does() {
        var hash = Passwords.hash("three random words");

        assertThat(Passwords.matches(hash, "three random words")).isTrue();
        assertThat(Passwords.matches(hash, "three random word")).isFalse();
        assertThat(Passwords.matches(hash, "Three random words")).isFalse();
        assertThat(Passwords.matches(hash, "")).isFalse();
    }

    @Test
    void the_same_password_has_another_hash_each_time() {
        assertThat(Passwords.hash("openhall-demo")).isNotEqualTo(Passwords.hash("openhall-demo"));
    }

    @Test
    void a_hash_is_its_salt_and_256_bits_and_never_the_password() {
        var hash = Passwords.hash("openhall-demo");
        var parts = hash.split("\\$");

        assertThat(parts).hasSize(2);
        assertThat(Base64.getDecoder().decode(parts[0])).hasSize(16);
        assertThat(Base64.getDecoder().decode(parts[1])).hasSize(32);
        assertThat(hash).doesNotContain("openhall");
    }

    @Test
    void words_of_every_language_are_passwords() {
        var hash = Passwords.hash("Zoë 北京 🌳");

        assertThat(Passwords.matches(hash, "Zoë 北京 🌳")).isTrue();
        assertThat(Passwords.matches(hash, "Zoe 北京 🌳")).isFalse();
    }

    @Test
    void an_account_without_a_password_takes_none_not_even_the_one_it_is_measured_with() {
        assertThat(Passwords.matches(null, "")).isFalse();
        assertThat(Passwords.matches(null, "nobody has this password")).isFalse();
    }

    @Test
    void an_unknown_account_takes_as_long_as_a_known_one() {
        var hash = Passwords.hash("three random words");
        var known = nanos(hash);
        var unknown = nanos(null);

        assertThat((double) unknown / known).isBetween(0.2, 5.0);
    }

    private static long nanos(String hash) {
        var before = System.nanoTime();
        for (var i = 0; i < 5; i++) {
            Passwords.matches(hash, "wrong");
        }
        return System.nanoTime() - before;
    }
}
