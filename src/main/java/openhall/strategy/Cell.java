package openhall.strategy;

import java.time.LocalDate;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown about one group of people. A hidden cell has lost its numbers, so nothing downstream can leak them;
 * one with a day is older than the figures around it.
 */
public record Cell(
        String group,
        long numerator,
        long denominator,
        boolean hidden,
        @Nullable LocalDate day) {
    public static final String HIDDEN = "[c]";

    public Cell(String group, long numerator, long denominator, boolean hidden) {
        this(group, numerator, denominator, hidden, null);
    }

    public static Cell of(String group, long numerator, long denominator) {
        return new Cell(group, numerator, denominator, false);
    }

    public boolean empty() {
        return denominator == 0 && !hidden;
    }

    /** 12 of 48, 25%, with its day when that is an older one; or why there is no figure. */
    public String text() {
        if (hidden) {
            return HIDDEN;
        }
        var text = empty() ? "no people" : Formats.of(numerator, denominator);
        var asOf = day;
        return asOf == null ? text : text + " (" + Formats.date(asOf) + ")";
    }

    public @Nullable Double percent() {
        return hidden || empty() ? null : 100.0 * numerator / denominator;
    }
}
