package openhall.strategy;

import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** What may be shown about one group of people. A hidden cell has lost its numbers, so nothing downstream can leak them. */
public record Cell(String group, long numerator, long denominator, boolean hidden) {
    public static final String HIDDEN = "[c]";

    public static Cell of(String group, long numerator, long denominator) {
        return new Cell(group, numerator, denominator, false);
    }

    /** The same group without its numbers; a group of nobody has nothing to hide. */
    public Cell hide() {
        return empty() ? this : new Cell(group, 0, 0, true);
    }

    public boolean empty() {
        return denominator == 0 && !hidden;
    }

    /** 12 of 48, 25%; or why there is no figure. */
    public String text() {
        if (hidden) {
            return HIDDEN;
        }
        return empty() ? "no people" : Formats.of(numerator, denominator);
    }

    public @Nullable Double percent() {
        return hidden || empty() ? null : 100.0 * numerator / denominator;
    }
}
