package openhall.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * How an idea came to us that its author did not type here: on which way and day, with which number of the slip, and how
 * to reach the author. {@code sending} is made once for each form.
 */
public record Received(
        UUID sending,
        Idea.Channel channel,
        LocalDate day,
        @Nullable String slip,
        Reach reach) {
    private static final int OPENING = 9;

    /** When it counts as sent: the morning of the day it came, so that time in a tray is part of the wait. */
    Instant since(Instant now) {
        return since(day, now);
    }

    public static Instant since(LocalDate day, Instant now) {
        return day.isBefore(WorkingDays.day(now))
                ? day.atTime(OPENING, 0).atZone(Formats.ZONE).toInstant()
                : now;
    }
}
