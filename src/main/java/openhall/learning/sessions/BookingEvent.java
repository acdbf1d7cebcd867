package openhall.learning.sessions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a booking, kept for ever; no actor means that it followed from something else. */
@Entity
class BookingEvent extends PanacheEntityBase {
    private static final int MOST_SHOWN = 100;

    /** What happened. */
    enum Kind {
        BOOKED,
        WAITING,
        PROMOTED,
        CANCELLED,
        ATTENDED,
        ABSENT
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Booking booking;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant happenedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Person actor;

    public String detail;

    @SuppressWarnings("NullAway.Init")
    protected BookingEvent() {}

    static void record(Booking booking, Kind kind, String detail, Act act) {
        var event = new BookingEvent();
        event.booking = booking;
        event.kind = kind;
        event.detail = detail;
        event.actor = act.by();
        event.happenedAt = act.at();
        event.persist();
    }

    public String words() {
        return (kind == Kind.ATTENDED ? "Came" : "Did not come") + (detail.isEmpty() ? "" : " (corrected)");
    }

    public String who() {
        return actor == null ? "Openhall" : actor.name;
    }

    /** What was noted about who came, the latest first; only the latest of very many. */
    static List<BookingEvent> attendance(LiveSession session) {
        return BookingEvent.<BookingEvent>find(
                        "select e from BookingEvent e join fetch e.booking b join fetch b.person"
                                + " left join fetch e.actor where b.session = ?1 and e.kind in ?2"
                                + " order by e.happenedAt desc, e.id desc",
                        session,
                        List.of(Kind.ATTENDED, Kind.ABSENT))
                .range(0, MOST_SHOWN - 1)
                .list();
    }

    /** Oldest first. */
    static List<BookingEvent> of(UUID bookingId) {
        return list("booking.id = ?1 order by happenedAt, id", bookingId);
    }

    static List<BookingEvent> ofAll(Collection<UUID> sessions) {
        return list("select e from BookingEvent e where e.booking.session.id in ?1 order by e.id", sessions);
    }

    /** Who does something, and when; nobody when it follows from something else. */
    record Act(@Nullable Person by, Instant at) {}
}
