package openhall.people.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that are tried first, from a list that comes with the program: nothing is asked of a service outside. A word
 * is found behind digits and signs around it, and behind figures for letters.
 */
final class CommonPasswords {
    private static final String FIGURES = "0134578@$!";
    private static final String LETTERS = "oieastbasi";
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    static boolean holds(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return Stream.of(lower, core, plain(lower), plain(core))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N}]", ""))
                .anyMatch(WORDS::contains);
    }

    /** p4$$w0rd is password. */
    private static String plain(String text) {
        var plain = new StringBuilder(text);
        for (var i = 0; i < plain.length(); i++) {
            var figure = FIGURES.indexOf(plain.charAt(i));
            if (figure >= 0) {
                plain.setCharAt(i, LETTERS.charAt(figure));
            }
        }
        return plain.toString();
    }

    private static Set<String> read() {
        var file = CommonPasswords.class.getResourceAsStream("/people/common-passwords.txt");
        if (file == null) {
            throw new IllegalStateException("people/common-passwords.txt is missing");
        }
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
