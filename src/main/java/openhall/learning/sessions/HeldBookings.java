package openhall.learning.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Places at live sessions, and who runs them. A place that is still to come goes to the next person who waits. */
@ApplicationScoped
class HeldBookings implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "bookings",
            "Live sessions",
            new KindOfRecord.Words(
                    "The sessions you booked, waited for, gave up or came to, and those you run",
                    "To give out places fairly, to invite you, and to know who learned what",
                    "You. Whoever runs a session and learning leads see who booked it and who came"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select b.id, b.booked_at as at, 'Session ' || s.title as label,
                   replace(lower(b.state), '_', ' ') || ', '
                       || to_char(s.starts_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as value,
                   '/sessions/' || s.ref as path
              from booking b join live_session s on s.id = b.session_id where b.person_id = :person
            union all
            select e.id, e.happened_at, 'Booking, ' || replace(lower(e.kind), '_', ' '),
                   s.title || case when e.detail = '' then '' else '. ' || e.detail end, cast(null as text)
              from booking_event e
              join booking b on b.id = e.booking_id
              join live_session s on s.id = b.session_id
             where b.person_id = :person
            union all
            select h.id, h.published_at, 'Session that you run',
                   h.title || ', ' || to_char(h.starts_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'),
                   '/sessions/' || h.ref
              from live_session h where h.host_id = :person
            """;

    @Inject
    Bookings bookings;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("live_session", "booking", "booking_event");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        bookings.release(gone.id(), at);
    }
}
