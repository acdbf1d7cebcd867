package openhall.learning.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import openhall.web.Formats;
import org.jspecify.annotations.Nullable;

/** Times as people type them, in the time of the council. */
final class TypedTime {
    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(1[0-2]|0?[1-9])(?:[:.]([0-5][0-9]))?\\s*([ap])\\.?m\\.?");
    private static final Pattern TWENTY_FOUR_HOURS = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    private TypedTime() {}

    /** 9:30am, 5pm or 17:30; null when it is no time. */
    static @Nullable LocalTime time(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        var twelve = TWELVE_HOURS.matcher(text);
        if (twelve.matches()) {
            var afternoon = twelve.group(3).equals("p") ? 12 : 0;
            var minutes = twelve.group(2);
            return LocalTime.of(
                    Integer.parseInt(twelve.group(1)) % 12 + afternoon,
                    minutes == null ? 0 : Integer.parseInt(minutes));
        }
        var whole = TWENTY_FOUR_HOURS.matcher(text);
        return whole.matches()
                ? LocalTime.of(Integer.parseInt(whole.group(1)), Integer.parseInt(whole.group(2)))
                : null;
    }

    /** Whether clocks show this time on this day; when they go forward they leave an hour out. */
    static boolean exists(LocalDate day, LocalTime time) {
        return !Formats.ZONE.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
