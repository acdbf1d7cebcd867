package openhall.strategy;

import java.time.Instant;
import java.time.LocalDate;
import openhall.web.Formats;

/** The readings of all measures together. */
public final class Readings {
    static final String TOPIC = "readings";

    private Readings() {}

    /** Asks that every measure with a source is counted again; call it in a transaction. */
    public static void foldAll() {
        Measure.sourceKeys().forEach(Measure::moved);
    }

    /** A day's figures are what stood just before this moment, in the council's own time. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }

    /** The end of the day that a moment belongs to. */
    public static Instant endOfDay(Instant at) {
        return endOf(LocalDate.ofInstant(at, Formats.ZONE));
    }
}
