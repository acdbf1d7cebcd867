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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import openhall.activity.Activity;
import openhall.learning.sessions.BookingEvent.Act;
import openhall.learning.sessions.BookingEvent.Kind;
import openhall.people.Person;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Somebody's place at a session, or their place in the line for one. It changes only while its session is locked. */
@Entity
public class Booking extends PanacheEntityBase {
    private static final int MOST_WAITING_SHOWN = 100;
    private static final String OVERLAPPING = "select b from Booking b join fetch b.session s where b.person.id = ?1"
            + " and b.state in ?2 and s.id <> ?3 and s.cancelledAt is null and s.startsAt < ?4 and s.endsAt > ?5"
            + " order by s.startsAt, s.id";
    private static final String OVERLAPPING_OF_ALL =
            "select b from Booking b join fetch b.session s join fetch b.person p"
                    + " where b.state in ?1 and s.id <> ?2 and s.cancelledAt is null and s.startsAt < ?3 and s.endsAt > ?4"
                    + " and p.id in (select o.person.id from Booking o where o.session.id = ?2 and o.state in ?1)"
                    + " order by s.startsAt, s.id";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public LiveSession session;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    @Enumerated(EnumType.STRING)
    public BookingState state;

    public Instant bookedAt;

    /** The order of asking. */
    public int number;

    /** How many messages went to the person's calendar; 0 when none did. */
    public int sequence;

    @SuppressWarnings("NullAway.Init")
    protected Booking() {}

    /** Asks for a place, for the first time or again after {@code before} was cancelled. */
    static Booking ask(LiveSession session, Person person, @Nullable Booking before, Instant at) {
        var booking = before == null ? new Booking() : before;
        booking.session = session;
        booking.person = person;
        booking.state = session.isFull() ? BookingState.WAITING : BookingState.BOOKED;
        booking.number = session.ask();
        booking.bookedAt = at;
        booking.persist();
        booking.note(booking.isBooked() ? Kind.BOOKED : Kind.WAITING, "", new Act(person, at));
        var verb = booking.isBooked() ? "booked a place at" : "joined the waiting list of";
        Activity.record(person, verb, session.subject(), at);
        return booking;
    }

    /** Gives up the place or the wait. */
    void cancel(String why, Act act) {
        if (isBooked()) {
            session.giveBack();
        } else {
            session.leaveLine();
        }
        state = BookingState.CANCELLED;
        note(Kind.CANCELLED, why, act);
        Activity.record(act.by(), "cancelled a booking of", session.subject(), act.at());
    }

    /** Ends with its session, whose cancellation is in the log already. */
    void endWithSession(Act act) {
        state = BookingState.CANCELLED;
        note(Kind.CANCELLED, "The session was cancelled", act);
    }

    /** Gets the place that became free. */
    void moveUp(Instant at) {
        session.moveUp();
        state = BookingState.BOOKED;
        note(Kind.PROMOTED, "", new Act(null, at));
        Activity.record(null, "gave a free place to the next person waiting for", session.subject(), at);
    }

    /** Notes whether the person came; whether that is new. */
    boolean noteWhetherCame(boolean came, Act act) {
        var now = came ? BookingState.ATTENDED : BookingState.ABSENT;
        if (state == now) {
            return false;
        }
        note(came ? Kind.ATTENDED : Kind.ABSENT, isBooked() ? "" : "Corrected", act);
        state = now;
        return true;
    }

    private void note(Kind kind, String detail, Act act) {
        BookingEvent.record(this, kind, detail, act);
    }

    /** The sequence of the message that goes to the person's calendar now. */
    int nextSequence() {
        return ++sequence;
    }

    public boolean isBooked() {
        return state == BookingState.BOOKED;
    }

    public boolean isWaiting() {
        return state == BookingState.WAITING;
    }

    public boolean isPlaced() {
        return BookingState.PLACED.contains(state);
    }

    boolean hasCome() {
        return state == BookingState.ATTENDED;
    }

    boolean isLive() {
        return BookingState.LIVE.contains(state);
    }

    /** One UID for a person at a session, however often they book it: a calendar keeps one entry under it. */
    String uid() {
        return session.id + "." + person.id + "@openhall";
    }

    /** How many wait before this one, and one. */
    long position() {
        return 1 + count("session = ?1 and state = ?2 and number < ?3", session, BookingState.WAITING, number);
    }

    /** Lets one booking at a time look whether this person has another one at the same hour. */
    static void hold(UUID personId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked")
                .setParameter(1, "booking/" + personId)
                .getSingleResult();
    }

    static @Nullable Booking of(LiveSession session, @Nullable UUID personId) {
        return find("session = ?1 and person.id = ?2", session, personId).firstResult();
    }

    /** Another booking of this person, waiting ones too, at the time of this session; the first if there are several. */
    static @Nullable Booking overlapping(LiveSession session, @Nullable UUID personId) {
        return find(OVERLAPPING, personId, BookingState.LIVE, session.id, session.endsAt, session.startsAt)
                .firstResult();
    }

    /** Of those who booked or wait for this session: what each has at the same time too, the first if it is several. */
    static Map<UUID, Booking> overlapping(LiveSession session) {
        List<Booking> found = list(OVERLAPPING_OF_ALL, BookingState.LIVE, session.id, session.endsAt, session.startsAt);
        return found.stream()
                .collect(Collectors.toMap(booking -> booking.person.id, booking -> booking, (first, next) -> first));
    }

    /** This person's bookings of these sessions, by the session. */
    static Map<UUID, Booking> of(@Nullable UUID personId, Collection<LiveSession> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        List<Booking> found = list("person.id = ?1 and session in ?2", personId, sessions);
        return found.stream().collect(Collectors.toMap(booking -> booking.session.id, booking -> booking));
    }

    /** What this person has booked or waits for and what is not over, the soonest first. */
    static List<Booking> coming(UUID personId, Instant now) {
        return list(
                "select b from Booking b join fetch b.session s where b.person.id = ?1 and b.state in ?2"
                        + " and s.endsAt > ?3 order by s.startsAt, s.id",
                personId,
                BookingState.LIVE,
                now);
    }

    /** The refs of sessions to come that this person has asked for, in the order in which they are locked. */
    static List<String> refsToCome(UUID personId, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select s.ref from Booking b join b.session s where b.person.id = :person and b.state in :live"
                                + " and s.startsAt > :now order by s.id",
                        String.class)
                .setParameter("person", personId)
                .setParameter("live", BookingState.LIVE)
                .setParameter("now", now)
                .getResultList();
    }

    static List<Booking> ofAll(Collection<UUID> sessions) {
        return list("session.id in ?1 order by number", sessions);
    }

    /** Who has a place, by name. */
    static List<Booking> placed(LiveSession session) {
        return list(
                "select b from Booking b join fetch b.person p left join fetch p.unit where b.session = ?1"
                        + " and b.state in ?2 order by p.name, b.id",
                session,
                BookingState.PLACED);
    }

    /** Who waits, in the order of asking; only the first of very many. */
    static List<Booking> firstWaiting(LiveSession session) {
        return waiting(session, MOST_WAITING_SHOWN);
    }

    static List<Booking> waiting(LiveSession session, int most) {
        if (most < 1) {
            return List.of();
        }
        return Booking.<Booking>find(
                        "select b from Booking b join fetch b.person p left join fetch p.unit where b.session = ?1"
                                + " and b.state = ?2 order by b.number",
                        session,
                        BookingState.WAITING)
                .range(0, most - 1)
                .list();
    }
}
