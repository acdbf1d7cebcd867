package openhall.learning.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.Bulk;
import openhall.Cast;
import openhall.In;
import openhall.learning.Chance;
import openhall.learning.sessions.BookingEvent.Act;
import openhall.people.Person;
import openhall.web.Refused;

/** A session with a few places that a cohort books and gives up, and to which some of them come. */
public final class CohortSession {
    private final Chance chance;
    private final LiveSession session;

    /** In so many days. */
    public CohortSession(int days, Chance chance) {
        this.chance = chance;
        session = In.tx(() -> {
            var host = Cast.THEO.person();
            var start = chance.now().plus(Duration.ofDays(days));
            return LiveSession.publish(FreshSession.plan(start, 6, host), host, chance.next());
        });
    }

    public void bookOrGiveUp(UUID person) {
        In.tx(() -> {
            Person who = Person.findById(person);
            try {
                if (chance.oneIn(3)) {
                    FreshSession.bookings().cancel(session.ref, who, chance.next());
                } else {
                    var booking = FreshSession.bookings().book(session.ref, who, chance.next());
                    chance.happened(booking.isWaiting() ? "waits for a place" : "places booked");
                }
            } catch (Refused begun) {
                chance.happened("bookings refused");
            }
        });
    }

    /** There are a few places more. */
    public void grow() {
        In.tx(() -> {
            var locked = LiveSession.locked(session.ref);
            if (locked.isOpen(chance.now())) {
                var plan = FreshSession.plan(locked.startsAt, locked.places + 2, locked.host);
                FreshSession.bookings().change(locked, plan, locked.host, chance.next());
            }
        });
    }

    public void noteWhoCame() {
        In.tx(() -> {
            var locked = LiveSession.locked(session.ref);
            var came = new HashSet<UUID>();
            Booking.placed(locked).stream().filter(booking -> chance.oneIn(2)).forEach(booking -> came.add(booking.id));
            var at = later(locked.startsAt, chance.next());
            FreshSession.bookings().noteWhoCame(locked, came, new Act(locked.host, at));
        });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    public List<String> differences() {
        return In.tx(() -> {
            var found = SessionRecount.differences(List.of(session.id));
            return found.getOrDefault(session.id, List.of("There is no session"));
        });
    }

    /** It does not stand on the lists that other tests read; what is kept for ever, only the owner can take out. */
    public void forget() {
        Bulk.run(
                "delete from booking_event e using booking b where b.id = e.booking_id and b.session_id = :session;"
                        + " delete from booking where session_id = :session;"
                        + " delete from live_session where id = :session",
                Map.of("session", session.id));
    }
}
