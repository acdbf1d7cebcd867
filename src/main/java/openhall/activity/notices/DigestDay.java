package openhall.activity.notices;

import java.time.Instant;
import java.time.LocalDate;
import openhall.web.Formats;

/** The newest day whose digest is due: it brings what was told before its hour. */
record DigestDay(LocalDate date, Instant before) {
    static DigestDay at(Instant now, int hour) {
        var today = LocalDate.ofInstant(now, Formats.ZONE);
        var due = today.atTime(hour, 0).atZone(Formats.ZONE).toInstant();
        return due.isAfter(now) ? before(today, hour) : new DigestDay(today, due);
    }

    private static DigestDay before(LocalDate today, int hour) {
        var yesterday = today.minusDays(1);
        return new DigestDay(
                yesterday, yesterday.atTime(hour, 0).atZone(Formats.ZONE).toInstant());
    }
}
