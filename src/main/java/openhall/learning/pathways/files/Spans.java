package openhall.learning.pathways.files;

import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Spans of time as people write them in a file: 1 year, 6 months, 2 weeks, 10 days. */
public final class Spans {
    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,2}) (day|week|month|year)s?");

    private Spans() {}

    /** Null when it is not written like that. */
    public static @Nullable Period read(String text) {
        var span = SPAN.matcher(text);
        if (!span.matches()) {
            return null;
        }
        var number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "day" -> Period.ofDays(number);
            case "week" -> Period.ofWeeks(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
