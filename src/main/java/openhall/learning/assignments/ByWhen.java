package openhall.learning.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import openhall.activity.WorkingDays;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Until when: a day for all, or so many days after each is asked. One of the two is null. */
record ByWhen(@Nullable LocalDate day, @Nullable Integer days) {

    /** For whoever is asked at this moment. */
    LocalDate from(Instant at) {
        return day != null ? day : WorkingDays.day(at).plusDays(Objects.requireNonNull(days));
    }

    public String words() {
        return day != null
                ? "By " + Formats.date(day)
                : Formats.times(Objects.requireNonNull(days), "day", "days") + " after being asked";
    }
}
