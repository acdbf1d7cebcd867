package openhall.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list that is ordered by time and id; written as {@code 1795430000123456_0192...}: microseconds and id. */
public record Cursor(Instant at, UUID id) {

    /** From the year 1 to the end of 9999, in microseconds; a database knows no time far beyond. */
    private static final long FIRST = -62_135_596_800_000_000L;

    private static final long LAST = 253_402_300_799_000_000L;

    public static Cursor of(Instant at, UUID id) {
        return new Cursor(at, id);
    }

    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null || text.indexOf('_') < 1) {
            return null;
        }
        var parts = text.split("_", 2);
        try {
            var micros = Long.parseLong(parts[0]);
            if (micros < FIRST || micros > LAST) {
                return null;
            }
            var at = Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
            return new Cursor(at, UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return (at.getEpochSecond() * 1_000_000L + at.getNano() / 1000) + "_" + id;
    }
}
