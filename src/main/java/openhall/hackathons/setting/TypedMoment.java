package openhall.hackathons.setting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import openhall.hackathons.Hackathon;
import openhall.web.Forms;
import org.jspecify.annotations.Nullable;

/** A day and a time in the council's zone as people and programs write it: 23/11/2026 9:30 or 2026-11-23T09:30. */
final class TypedMoment {
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("d/M/uuuu H:mm", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private TypedMoment() {}

    /** Null when the text is no moment, or none that a database knows. */
    static @Nullable Instant read(@Nullable String typed) {
        var text = Forms.text(typed).replaceAll("\\s+", " ");
        try {
            var local = text.contains("/")
                    ? LocalDateTime.parse(text, BRITISH)
                    : LocalDateTime.parse(text.replace(' ', 'T'));
            var isKnown = local.getYear() > 1900 && local.getYear() < 9999;
            return isKnown ? local.atZone(Hackathon.LONDON).toInstant() : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** As it is typed. */
    static String write(@Nullable Instant at) {
        return at == null ? "" : BRITISH.format(at.atZone(Hackathon.LONDON));
    }
}
