package openhall.activity.audit;

import java.time.Instant;
import java.time.LocalDate;
import openhall.web.Formats;
import openhall.web.TypedDay;
import org.jspecify.annotations.Nullable;

/** From one day to another, both with them, as somebody typed them; an empty text sets no bound. */
record Days(String from, String to) {
    boolean fromIsNone() {
        return !from.isEmpty() && TypedDay.read(from) == null;
    }

    boolean toIsNone() {
        return !to.isEmpty() && TypedDay.read(to) == null;
    }

    boolean areTurnedRound() {
        var first = TypedDay.read(from);
        var last = TypedDay.read(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** Midnight before the first day. */
    @Nullable
    Instant begin() {
        var first = TypedDay.read(from);
        return first == null ? null : midnight(first);
    }

    /** Midnight after the last day. */
    @Nullable
    Instant end() {
        var last = TypedDay.read(to);
        return last == null ? null : midnight(last.plusDays(1));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Formats.ZONE).toInstant();
    }
}
