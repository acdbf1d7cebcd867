package openhall.hackathons.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openhall.hackathons.Hackathon;
import org.jspecify.annotations.Nullable;

/** A day as files of others write it; one that could be two days is no day until somebody says which comes first. */
record MixedDate(@Nullable LocalDate day, @Nullable String problem) {
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(\\s.*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})([ T].*)?");
    private static final DateTimeFormatter IN_WORDS = formatter("d MMMM uuuu");
    private static final DateTimeFormatter SHORT = formatter("d MMM uuuu");
    private static final DateTimeFormatter SPOKEN = formatter("d MMMM uuuu");

    static MixedDate read(String typed, @Nullable DateOrder order) {
        var text = typed.strip().replaceAll("\\s+", " ");
        try {
            return dated(text, order);
        } catch (DateTimeException impossible) {
            return new MixedDate(null, "“" + shown(text) + "” is no day that we understand");
        }
    }

    private static MixedDate dated(String text, @Nullable DateOrder order) {
        var slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashed(
                    Integer.parseInt(slashes.group(1)),
                    Integer.parseInt(slashes.group(2)),
                    Integer.parseInt(slashes.group(3)),
                    order);
        }
        if (text.endsWith("Z") || text.matches(".*T.*[+-]\\d{2}:\\d{2}")) {
            return found(LocalDate.ofInstant(instant(text), Hackathon.LONDON));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return found(LocalDate.of(
                    Integer.parseInt(yearFirst.group(1)),
                    Integer.parseInt(yearFirst.group(2)),
                    Integer.parseInt(yearFirst.group(3))));
        }
        return found(inWords(text));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static MixedDate slashed(int first, int second, int year, @Nullable DateOrder order) {
        if (first > 12 && second > 12) {
            throw new DateTimeException("neither is a month");
        }
        if (first > 12 || second > 12 || first == second) {
            return found(first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
        }
        var dayFirst = LocalDate.of(year, second, first);
        var monthFirst = LocalDate.of(year, first, second);
        if (order == null) {
            return new MixedDate(
                    null,
                    "“" + first + "/" + second + "/" + year + "” could be " + spoken(dayFirst) + " or "
                            + spoken(monthFirst) + ". Choose what comes first in this file");
        }
        return found(order == DateOrder.DAY_FIRST ? dayFirst : monthFirst);
    }

    private static LocalDate inWords(String text) {
        for (var formatter : List.of(IN_WORDS, SHORT)) {
            try {
                return LocalDate.parse(text, formatter);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        throw new DateTimeException("no known form");
    }

    private static MixedDate found(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 9998) {
            throw new DateTimeException("no year that a database knows");
        }
        return new MixedDate(day, null);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String spoken(LocalDate day) {
        return SPOKEN.format(day);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
