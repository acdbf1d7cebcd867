package openhall.learning.sessions;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import openhall.Cast;
import openhall.In;
import openhall.activity.Mail;
import openhall.people.Newcomer;
import openhall.people.Person;

/** Sessions of a test's own, each at another time; with somebody's booking where the test needs one. */
public record FreshSession(String ref, String booking) {
    private static final AtomicInteger MADE = new AtomicInteger();

    /** A session to come with 30 places, run by Theo. */
    public static String open() {
        return open(30);
    }

    static String open(int places) {
        return openAt(freeTime(), places);
    }

    static String openAt(Instant start, int places) {
        return In.tx(() -> publish(start, places, Cast.THEO.person()).ref);
    }

    /** A session that has begun and that Lena booked, run by Theo. */
    public static FreshSession begun() {
        var ref = open();
        book(ref, Cast.LENA.id());
        begin(ref);
        return new FreshSession(ref, booking(ref, Cast.LENA.id()).id.toString());
    }

    /** A session that has begun and is run by this person. */
    public static String begunWithHost(UUID hostId) {
        var ref = In.tx(() -> publish(freeTime(), 30, Person.findById(hostId)).ref);
        begin(ref);
        return ref;
    }

    /** A session to come that this person has a place at. */
    public static String bookedBy(UUID personId) {
        var ref = open();
        book(ref, personId);
        return ref;
    }

    /** As it is typed. */
    public static String dayToCome() {
        return DateTimeFormatter.ofPattern("d/M/uuuu")
                .format(Instant.now().plus(Duration.ofDays(60)).atZone(ZoneOffset.UTC));
    }

    /** No other session is at this time. */
    static Instant freeTime() {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(30))
                .plus(Duration.ofHours(2L * MADE.incrementAndGet()));
    }

    private static LiveSession publish(Instant start, int places, Person host) {
        return LiveSession.publish(plan(start, places, host), host, Instant.now());
    }

    static LiveSession.Plan plan(Instant start, int places, Person host) {
        return new LiveSession.Plan(
                "Fresh session " + UUID.randomUUID(),
                "What phishing looks like",
                null,
                start,
                start.plus(Duration.ofHours(1)),
                "Room 2, Town Hall",
                null,
                places,
                host);
    }

    static void begin(String ref) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("update live_session set starts_at = now() - interval '10 minutes',"
                            + " ends_at = now() + interval '1 hour' where ref = ?1")
                    .setParameter(1, ref)
                    .executeUpdate();
        });
    }

    static Bookings bookings() {
        return Arc.container().instance(Bookings.class).get();
    }

    static BookingState book(String ref, UUID personId) {
        return In.tx(() -> bookings().book(ref, Person.findById(personId), Instant.now()).state);
    }

    static void cancel(String ref, UUID personId) {
        In.tx(() -> bookings().cancel(ref, Person.findById(personId), Instant.now()));
    }

    static Booking booking(String ref, UUID personId) {
        return In.tx(() -> Booking.of(LiveSession.named(ref), personId));
    }

    static BookingState state(String ref, UUID personId) {
        return booking(ref, personId).state;
    }

    static LiveSession session(String ref) {
        return In.tx(() -> LiveSession.named(ref));
    }

    /** The states of all who asked, in the order of asking. */
    static List<BookingState> states(String ref) {
        return In.tx(() -> Booking.<Booking>list("session.ref = ?1 order by number", ref).stream()
                .map(booking -> booking.state)
                .toList());
    }

    /** Letters about a booking, in the order in which they were written. */
    static List<Mail> letters(String ref, UUID personId) {
        var id = booking(ref, personId).id;
        return In.tx(() -> Mail.<Mail>list("key like ?1 order by id", "booking/" + id + "/%"));
    }

    /** People whom no test knows, and no figure counts. */
    static List<UUID> people(int number) {
        return In.tx(() -> IntStream.range(0, number)
                .mapToObj(each -> Person.resident("Rosa Newcomer", Newcomer.address(), Instant.now()).id)
                .toList());
    }
}
