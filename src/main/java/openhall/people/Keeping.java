package openhall.people;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How long a kind of record is kept, and what happens then; the same happens when the person is erased. With a period
 * the text goes on after it ("after you leave") and a council may set another; without, it is the whole sentence.
 */
public record Keeping(@Nullable Period period, String text, End end) {

    /** What becomes of a record in the end. */
    public enum End {
        DELETED("It is deleted"),
        UNNAMED("Your name is taken out. What you did stays, so that numbers stay right");

        private final String text;

        End(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }

    /** For example {@code lasting("P3Y", "after you leave", End.DELETED)}; the period as ISO 8601 writes it. */
    public static Keeping lasting(String period, String from, End end) {
        return new Keeping(Period.parse(period), from, end);
    }

    public static Keeping fixed(String sentence, End end) {
        return new Keeping(null, sentence, end);
    }

    /** With the period that holds here: 3 years after you leave. */
    public String words(@Nullable Period now) {
        return now == null ? text : length(now) + " " + text;
    }

    /** 1 year, 6 months and 3 days. */
    private static String length(Period period) {
        var parts = new ArrayList<String>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return Formats.joined(parts);
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number != 0) {
            parts.add(Formats.times(number, unit, unit + "s"));
        }
    }
}
