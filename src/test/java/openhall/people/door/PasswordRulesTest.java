package openhall.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules(() -> "Wexcombe Borough Council");

    @Test
    void long_and_unlikely_is_all_that_is_asked() {
        for (var good : List.of(
                "three random words",
                "Zoë 北京 🌳 im Regen",
                "pflaumenkuchenwetter",
                "x7#kQ2!pLm9@",
                "aaaa bbbb weather")) {
            assertThat(problem(good)).as(good).isNull();
        }
    }

    @Test
    void what_everybody_tries_first_is_refused_in_every_dress() {
        for (var common : List.of(
                "passwordpassword",
                "Password2026!",
                "P4$$w0rd-1234",
                "!!!!Liverpool1892",
                "correct horse battery staple",
                "iloveyousomuch",
                "WELCOMEback12")) {
            assertThat(problem(common)).as(common).contains("easy to guess");
        }
    }

    @Test
    void walks_along_the_keyboard_and_repeats_are_refused() {
        for (var easy : List.of(
                "123456789012",
                "qwertyuiop12345",
                "zyxwvutsrqponm",
                "1qaz2wsx3edc4rfv",
                "moonbeammoonbeam",
                "ab ab ab ab ab ab",
                "!!!!!!!!!!!!",
                "121212121212")) {
            assertThat(problem(easy)).as(easy).contains("Choose another one");
        }
    }

    @Test
    void what_anybody_knows_of_you_is_refused() {
        for (var own : List.of(
                "Rosalind in the rain",
                "i am hilliard and well",
                "wexcombe-forever-mine",
                "OpenHall for everyone",
                "my r.hilliard letters")) {
            assertThat(problem(own)).as(own).contains("Leave your name");
        }
    }

    @Test
    void the_list_is_there() {
        assertThat(CommonPasswords.holds("dragon")).isTrue();
        assertThat(CommonPasswords.holds("three random words")).isFalse();
    }

    private String problem(String password) {
        return rules.errors(password, "Rosalind Hilliard", "r.hilliard@example.org")
                .of("password");
    }
}
