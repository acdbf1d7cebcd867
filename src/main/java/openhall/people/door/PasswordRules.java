package openhall.people.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import openhall.people.Council;
import openhall.web.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * Which passwords are too easy to guess: long enough alone does not do. There are no rules about kinds of characters,
 * and none about changing it from time to time.
 */
@ApplicationScoped
class PasswordRules {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_WALK = 3;
    private static final Pattern REPEATED = Pattern.compile("(?s)(.+?)\\1+");

    /** Ways along the alphabet and the keyboard, to be walked in both directions. */
    private static final List<String> WALKS = List.of(
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            "0123456789012345678901234567890",
            "qwertyuiopasdfghjklzxcvbnm",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "azertyuiopqsdfghjklmwxcvbn");

    private final Supplier<String> council;

    @Inject
    PasswordRules(Council council) {
        this(() -> council.facts().name());
    }

    PasswordRules(Supplier<String> council) {
        this.council = council;
    }

    /** What is wrong with it as the password of somebody with this name and address. */
    FormErrors errors(@Nullable String password, String name, String email) {
        var errors = new FormErrors();
        var letters = password == null ? "" : lettersAndFigures(password);
        if (password == null || password.isBlank()) {
            return errors;
        } else if (CommonPasswords.holds(password)) {
            errors.add("password", "Many people use this password, so it is easy to guess. Choose another one");
        } else if (isRepeated(password) || isRepeated(letters) || isWalk(letters)) {
            errors.add("password", "This password repeats itself or follows the keyboard. Choose another one");
        } else if (holdsOneOf(letters, name, email, council.get(), "openhall")) {
            errors.add("password", "Leave your name, your email address and the council's name out of your password");
        }
        return errors;
    }

    private static boolean isRepeated(String text) {
        return REPEATED.matcher(text).matches();
    }

    private static boolean holdsOneOf(String letters, String... own) {
        return Arrays.stream(own)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("@.*|[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .anyMatch(letters::contains);
    }

    /** Nothing but walks of three keys or more, one after the other. */
    private static boolean isWalk(String letters) {
        var rest = letters;
        while (!rest.isEmpty()) {
            var walked = longestWalk(rest);
            if (walked < SHORTEST_WALK) {
                return false;
            }
            rest = rest.substring(walked);
        }
        return !letters.isEmpty();
    }

    private static int longestWalk(String text) {
        var end = text.length();
        while (end >= SHORTEST_WALK && !isOneWalk(text.substring(0, end))) {
            end--;
        }
        return end;
    }

    private static boolean isOneWalk(String text) {
        var backwards = new StringBuilder(text).reverse().toString();
        return WALKS.stream().anyMatch(walk -> walk.contains(text) || walk.contains(backwards));
    }

    private static String lettersAndFigures(String password) {
        return password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
