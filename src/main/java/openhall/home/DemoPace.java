package openhall.home;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody does which step of a course: evenly from so many days ago until so many, and a later step later in the
 * day. The minute is how long after nine they begin.
 */
record DemoPace(DemoTime time, int from, int to, int minute) {
    Instant at(int step, int steps) {
        var day = from - (from - to) * Math.min(step, steps) / Math.max(1, steps);
        return time.workingDay(day, 9).plus(Duration.ofMinutes(minute + 25L * step));
    }
}
