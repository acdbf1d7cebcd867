package openhall.learning.assignments;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** Days and numbers as people type them. */
final class Typed {
    static final String HINT = "For example, 23/11/2026";
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** From the years that this service can know; null when the text is no such day. */
    static @Nullable LocalDate day(@Nullable String typed) {
        var text = Forms.text(typed);
        try {
            var day = text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
            return day.getYear() >= 2020 && day.getYear() < 2100 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** From 1 to {@code most}; null when the text is no such number. */
    static @Nullable Integer number(@Nullable String typed, int most) {
        var text = Forms.text(typed);
        if (!text.matches("\\d{1,4}")) {
            return null;
        }
        var number = Integer.parseInt(text);
        return number >= 1 && number <= most ? Integer.valueOf(number) : null;
    }
}
