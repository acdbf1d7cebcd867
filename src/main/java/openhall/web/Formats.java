package openhall.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How dates, counts and lists are written for people. */
@TemplateExtension
public final class Formats {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.ROOT);

    private Formats() {}

    /** 23 November 2026, in local time. */
    public static String date(Instant at) {
        return DATE.format(at.atZone(ZONE));
    }

    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** November 2026. */
    public static String monthAndYear(LocalDate day) {
        return MONTH.format(day);
    }

    /** 23 November 2026 at 5:30pm, in local time. */
    public static String dateTime(Instant at) {
        return date(at) + " at " + time(at);
    }

    /** 5:30pm, in local time. */
    public static String time(Instant at) {
        return TIME.format(at.atZone(ZONE)).toLowerCase(Locale.ROOT).replace(":00", "");
    }

    /** For a machine, to the second: {@code <time datetime>}, which allows at most three digits of a fraction. */
    public static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** 1 idea, 6 ideas. */
    public static String times(Number n, String one, String many) {
        return grouped(n.longValue()) + " " + (n.longValue() == 1 ? one : many);
    }

    /** 12 of 48, 25%. */
    public static String of(Number part, Number whole) {
        if (whole.longValue() == 0) {
            return "0 of 0";
        }
        var percent = Math.round(100.0 * part.longValue() / whole.longValue());
        return grouped(part.longValue()) + " of " + grouped(whole.longValue()) + ", " + percent + "%";
    }

    /** 12,345. A formatter would cost more than all the rest of a sentence, and pages hold hundreds. */
    public static String grouped(Number number) {
        long n = number.longValue();
        return n > -1000 && n < 1000 ? Long.toString(n) : String.format(Locale.UK, "%,d", n);
    }

    /** A share in whole percent, for a bar. */
    public static long percentOf(Number part, Number whole) {
        return whole.longValue() == 0 ? 0 : Math.round(100.0 * part.longValue() / whole.longValue());
    }

    /** As a value in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    /** a, b and c. */
    public static String joined(Collection<?> items) {
        var words = items.stream().map(Objects::toString).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        var last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A text with its web addresses as links; everything else is escaped. */
    public static RawString linked(String text) {
        var escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        return new RawString(escaped.replaceAll("https?://(?:[^\\s<&]|&amp;)+", "<a href=\"$0\">$0</a>"));
    }

    /** Whether a list of ticked values holds this one. */
    public static boolean holds(List<String> values, String value) {
        return values.contains(value);
    }
}
