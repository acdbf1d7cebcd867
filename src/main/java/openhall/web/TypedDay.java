package openhall.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as people and programs write it: 23/11/2026 or 2026-11-23. */
public final class TypedDay {
    public static final String HINT = "For example, 23/11/2026";

    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Null when the text is no day, or none that a database knows. */
    public static @Nullable LocalDate read(@Nullable String typed) {
        var text = Forms.text(typed);
        try {
            var day = text.contains("/") ? LocalDate.parse(text, BRITISH) : LocalDate.parse(text);
            return day.getYear() > 1900 && day.getYear() < 9999 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** As it is typed. */
    public static String write(LocalDate day) {
        return BRITISH.format(day);
    }
}
