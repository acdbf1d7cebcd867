package openhall.hackathons.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import openhall.hackathons.Hackathon;
import openhall.web.FormErrors;
import openhall.web.Formats;
import openhall.web.Forms;
import openhall.web.TypedDay;
import org.jspecify.annotations.Nullable;

/** A day and two times as people type them, in the time of the council. */
record TypedSpan(
        @Nullable String day,
        @Nullable String from,
        @Nullable String until) {
    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(1[0-2]|0?[1-9])(?:[:.]([0-5][0-9]))?\\s*([ap])\\.?m\\.?");
    private static final Pattern TWENTY_FOUR_HOURS = Pattern.compile("([01]?[0-9]|2[0-3])[:.]([0-5][0-9])");

    /** What is wrong beyond a field left empty. */
    FormErrors errors() {
        var errors = new FormErrors();
        var date = TypedDay.read(day);
        if (!Forms.text(day).isEmpty() && date == null) {
            errors.add("day", "Enter the day as day, month and year, such as 23/11/2026");
        }
        check(errors, "from", from, date);
        check(errors, "until", until, date);
        var start = time(from);
        var end = time(until);
        if (start != null && end != null && !end.isAfter(start)) {
            errors.add("until", "Enter a time that is later than the start");
        }
        return errors;
    }

    private static void check(FormErrors errors, String field, @Nullable String typed, @Nullable LocalDate date) {
        var time = time(typed);
        if (!Forms.text(typed).isEmpty() && time == null) {
            errors.add(field, "Enter a time, such as 9:30am");
        }
        if (time != null && date != null && !exists(date, time)) {
            errors.add(field, "Enter another time: the clocks go forward that night and leave this one out");
        }
    }

    /** When clocks go forward they leave an hour out. */
    private static boolean exists(LocalDate date, LocalTime time) {
        return !Formats.ZONE.getRules().getValidOffsets(date.atTime(time)).isEmpty();
    }

    /** 9:30am, 5pm or 17:30; null when it is no time. */
    private static @Nullable LocalTime time(@Nullable String typed) {
        var text = Forms.text(typed).toLowerCase(Locale.ROOT);
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

    /** When it begins; null unless both the day and the time are right. */
    @Nullable
    Instant start() {
        var date = TypedDay.read(day);
        var time = time(from);
        return date == null || time == null || !exists(date, time) ? null : at(from);
    }

    /** Only after it has been found right. */
    Hackathon.Window window() {
        return new Hackathon.Window(at(from), at(until));
    }

    private Instant at(@Nullable String typed) {
        var date = Objects.requireNonNull(TypedDay.read(day));
        return date.atTime(Objects.requireNonNull(time(typed)))
                .atZone(Formats.ZONE)
                .toInstant();
    }

    /** As somebody would type it; of a thing that ends on another day, the end is left for them to type. */
    static TypedSpan of(Instant starts, Instant ends) {
        var date = LocalDate.ofInstant(starts, Formats.ZONE);
        var sameDay = date.equals(LocalDate.ofInstant(ends, Formats.ZONE));
        return new TypedSpan(TypedDay.write(date), Formats.time(starts), sameDay ? Formats.time(ends) : null);
    }
}
