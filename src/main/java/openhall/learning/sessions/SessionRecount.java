package openhall.learning.sessions;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts the places of a session and the states of its bookings again, from what happened to each booking. */
final class SessionRecount {
    private final LiveSession session;
    private final List<Booking> bookings;
    private final Map<UUID, List<BookingEvent>> events;
    private final List<String> found = new ArrayList<>();

    private SessionRecount(LiveSession session, List<Booking> bookings, Map<UUID, List<BookingEvent>> events) {
        this.session = session;
        this.bookings = bookings;
        this.events = events;
    }

    /** By session, in three statements for any number of them. */
    static Map<UUID, List<String>> differences(Collection<UUID> ids) {
        var bookings = Booking.ofAll(ids).stream().collect(groupingBy(booking -> booking.session.id));
        var events = BookingEvent.ofAll(ids).stream().collect(groupingBy(event -> event.booking.id));
        var found = new HashMap<UUID, List<String>>();
        for (var session : LiveSession.all(ids)) {
            var own = bookings.getOrDefault(session.id, List.of());
            found.put(session.id, new SessionRecount(session, own, events).found());
        }
        return found;
    }

    private List<String> found() {
        bookings.forEach(this::state);
        same("the number of places taken", count(BookingState.PLACED::contains), session.booked);
        same("the number of people who wait", count(BookingState.WAITING::equals), session.waiting);
        same("how often a place was asked for", asked(), session.asked);
        if (session.waiting > 0 && session.booked < session.places) {
            tell("people wait while places are free");
        }
        if (bookings.stream().anyMatch(booking -> booking.number > session.asked)) {
            tell("somebody's number in the line is higher than how often a place was asked for");
        }
        return found;
    }

    private interface Which {
        boolean is(BookingState state);
    }

    private long count(Which which) {
        return bookings.stream().filter(booking -> which.is(booking.state)).count();
    }

    private long asked() {
        return bookings.stream()
                .flatMap(booking -> of(booking).stream())
                .filter(event -> event.kind == BookingEvent.Kind.BOOKED || event.kind == BookingEvent.Kind.WAITING)
                .count();
    }

    /** Clocks of two nodes may differ: what happened last is the last that was written, or the last by the clock. */
    private void state(Booking booking) {
        Comparator<BookingEvent> byClock = comparing(event -> event.happenedAt);
        Comparator<BookingEvent> written = comparing(event -> event.id);
        var last = after(booking, written);
        if (booking.state != last && booking.state != after(booking, byClock.thenComparing(written))) {
            same("the state of booking " + booking.id, String.valueOf(last), booking.state.name());
        }
    }

    private @Nullable BookingState after(Booking booking, Comparator<BookingEvent> order) {
        return of(booking).stream().max(order).map(event -> after(event.kind)).orElse(null);
    }

    private static BookingState after(BookingEvent.Kind kind) {
        return switch (kind) {
            case BOOKED, PROMOTED -> BookingState.BOOKED;
            case WAITING -> BookingState.WAITING;
            case CANCELLED -> BookingState.CANCELLED;
            case ATTENDED -> BookingState.ATTENDED;
            case ABSENT -> BookingState.ABSENT;
        };
    }

    private List<BookingEvent> of(Booking booking) {
        return events.getOrDefault(booking.id, List.of());
    }

    private void same(String what, Object counted, Object kept) {
        if (!String.valueOf(counted).equals(String.valueOf(kept))) {
            tell(what + " is stored as " + kept + ", and the bookings say " + counted);
        }
    }

    private void tell(String difference) {
        found.add("Session " + session.ref + ": " + difference);
    }
}
