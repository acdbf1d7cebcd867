package openhall.ideas.opendata;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import openhall.web.Cursor;
import org.jspecify.annotations.Nullable;

/** Which requests a program asks for; both ends of the time are in it. */
record GeoQuestion(
        List<String> refs,
        List<String> codes,
        boolean known,
        boolean open,
        boolean closed,
        Instant from,
        Instant until,
        @Nullable Cursor after,
        int size) {
    static final int MOST = 200;
    private static final int USUAL = 50;
    private static final Duration SPAN = Duration.ofDays(90);
    private static final Set<String> STATES = Set.of("open", "closed");

    /** An address can hold anything, even what the database cannot store. */
    private static final Pattern REF = Pattern.compile("ID-[0-9]{1,18}");

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,100}");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** As Open311 has it: whoever names requests gets them, whatever else is asked. */
    static GeoQuestion of(GeoQuery asked, Instant now) {
        var after = after(asked.after());
        var size = size(asked.pageSize());
        var refs = listed(asked.ids());
        if (!refs.isEmpty()) {
            GeoRefused.unless(refs.size() <= MOST, 400, "service_request_id takes up to 200 at once");
            var known = refs.stream().filter(ref -> REF.matcher(ref).matches()).toList();
            return new GeoQuestion(known, List.of(), !known.isEmpty(), true, true, FIRST, LAST, after, size);
        }
        return within(asked, now, after, size);
    }

    private static GeoQuestion within(GeoQuery asked, Instant now, @Nullable Cursor after, int size) {
        var states = states(asked.status());
        var named = listed(asked.codes());
        var codes = named.stream().filter(code -> CODE.matcher(code).matches()).toList();
        var known = named.isEmpty() || !codes.isEmpty();
        var until = moment("end_date", asked.end());
        var from = moment("start_date", asked.start());
        var begin = from != null ? from : (until == null ? now : until).minus(SPAN);
        var end = until != null ? until : earlier(begin.plus(SPAN), now);
        GeoRefused.unless(!end.isBefore(begin) || until == null, 400, "end_date is before start_date");
        GeoRefused.unless(
                Duration.between(begin, end).compareTo(SPAN) <= 0, 400, "start_date and end_date span up to 90 days");
        var open = states.contains("open");
        return new GeoQuestion(List.of(), codes, known, open, states.contains("closed"), begin, end, after, size);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<String> states(@Nullable String typed) {
        var states = listed(typed);
        GeoRefused.unless(STATES.containsAll(states), 400, "status is open or closed");
        return states.isEmpty() ? List.copyOf(STATES) : states;
    }

    private static List<String> listed(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static @Nullable Cursor after(@Nullable String typed) {
        var after = Cursor.parse(typed);
        GeoRefused.unless(typed == null || after != null, 400, "after is not from the link to a next page");
        return after;
    }

    private static int size(@Nullable String typed) {
        if (typed == null) {
            return USUAL;
        }
        GeoRefused.unless(typed.matches("[0-9]{1,4}"), 400, "page_size is a whole number");
        var size = Integer.parseInt(typed);
        GeoRefused.unless(size >= 1 && size <= MOST, 400, "page_size is from 1 to 200");
        return size;
    }

    /** With a day alone, its first moment in UTC. */
    private static @Nullable Instant moment(String name, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var text = typed.strip().replace(' ', '+');
            var at = text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            GeoRefused.unless(at.isAfter(FIRST) && at.isBefore(LAST), 400, name + " is too far away");
            return at;
        } catch (DateTimeException none) {
            throw new GeoRefused(400, name + " is a moment such as 2026-11-23T10:00:00Z");
        }
    }
}
