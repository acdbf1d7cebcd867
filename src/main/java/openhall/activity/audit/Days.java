package openhall.activity.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** From one day to another, both with them, as somebody typed them; an empty text sets no bound. */
record Days(String from, String to) {
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    boolean fromIsNone() {
        return !from.isEmpty() && day(from) == null;
    }

    boolean toIsNone() {
        return !to.isEmpty() && day(to) == null;
    }

    boolean areTurnedRound() {
        var first = day(from);
        var last = day(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** Midnight before the first day. */
    @Nullable
    Instant begin() {
        var first = day(from);
        return first == null ? null : midnight(first);
    }

    /** Midnight after the last day. */
    @Nullable
    Instant end() {
        var last = day(to);
        return last == null ? null : midnight(last.plusDays(1));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }

    /** A day that a database knows; null when the text is none. */
    private static @Nullable LocalDate day(String typed) {
        try {
            var day = typed.contains("/") ? LocalDate.parse(typed, BRITISH) : LocalDate.parse(typed);
            return day.getYear() > 1900 && day.getYear() < 9999 ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
