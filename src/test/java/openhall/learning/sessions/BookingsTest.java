package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openhall.AtOnce;
import openhall.Cast;
import openhall.In;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.PersonErased;
import openhall.people.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingsTest {
    private static final int THREADS = 10;

    @Inject
    Register register;

    @Test
    void of_200_people_who_ask_at_once_30_get_a_place_and_the_rest_wait_in_the_order_of_asking() {
        var ref = FreshSession.open(30);
        var people = FreshSession.people(200);

        atOnce(people, person -> FreshSession.book(ref, person));

        var states = FreshSession.states(ref);
        assertThat(states.subList(0, 30)).containsOnly(BookingState.BOOKED);
        assertThat(states.subList(30, 200)).containsOnly(BookingState.WAITING);
        var session = FreshSession.session(ref);
        assertThat(List.of(session.booked, session.waiting, session.asked)).containsExactly(30, 170, 200);
        var positions = In.tx(() -> Booking.waiting(LiveSession.named(ref), 200).stream()
                .map(Booking::position)
                .toList());
        assertThat(positions)
                .isEqualTo(IntStream.rangeClosed(1, 170).mapToObj(Long::valueOf).toList());
        assertThat(invitations(ref)).isEqualTo(30);
    }

    @Test
    void one_person_who_asks_200_times_from_many_windows_has_one_place_and_one_invitation() {
        var ref = FreshSession.open(30);
        var joan = Newcomer.staff("Joan At Once", Audience.STAFF, Cast.MO.id());

        atOnce(
                Collections.nCopies(200, joan.id()),
                person -> assertThat(joan.post("/sessions/" + ref + "/booking").statusCode())
                        .isEqualTo(303));
        joan.leave();

        assertThat(FreshSession.states(ref)).containsExactly(BookingState.BOOKED);
        assertThat(FreshSession.session(ref).booked).isEqualTo(1);
        assertThat(FreshSession.letters(ref, joan.id())).hasSize(1);
    }

    @Test
    void a_place_that_is_given_up_goes_to_exactly_one_the_first_who_waits() {
        var ref = FreshSession.open(2);
        var people = FreshSession.people(5);
        people.forEach(person -> FreshSession.book(ref, person));

        FreshSession.cancel(ref, people.get(0));
        FreshSession.cancel(ref, people.get(0));

        assertThat(FreshSession.states(ref))
                .containsExactly(
                        BookingState.CANCELLED,
                        BookingState.BOOKED,
                        BookingState.BOOKED,
                        BookingState.WAITING,
                        BookingState.WAITING);
        var moved = FreshSession.letters(ref, people.get(2));
        assertThat(moved).hasSize(2);
        assertThat(moved.get(0).calendar).isNull();
        assertThat(moved.get(1).subject).startsWith("A place is free, and it is yours");
        assertThat(moved.get(1).calendar).contains("METHOD:REQUEST");
    }

    @Test
    void ten_who_give_up_at_once_make_room_for_the_ten_who_wait_longest() {
        var ref = FreshSession.open(10);
        var people = FreshSession.people(30);
        people.forEach(person -> FreshSession.book(ref, person));

        atOnce(people.subList(0, 10), person -> FreshSession.cancel(ref, person));

        var states = FreshSession.states(ref);
        assertThat(states.subList(10, 20)).containsOnly(BookingState.BOOKED);
        assertThat(states.subList(20, 30)).containsOnly(BookingState.WAITING);
        assertThat(FreshSession.session(ref).booked).isEqualTo(10);
        assertThat(FreshSession.session(ref).waiting).isEqualTo(10);
    }

    @Test
    void whoever_comes_back_after_giving_up_waits_behind_the_others() {
        var ref = FreshSession.open(1);
        var people = FreshSession.people(2);
        people.forEach(person -> FreshSession.book(ref, person));

        FreshSession.cancel(ref, people.get(0));
        FreshSession.book(ref, people.get(0));

        assertThat(FreshSession.state(ref, people.get(0))).isEqualTo(BookingState.WAITING);
        assertThat(FreshSession.state(ref, people.get(1))).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void nobody_is_in_two_sessions_at_the_same_time_even_when_they_ask_for_both_at_once() {
        var start = FreshSession.freeTime();
        var sessions = List.of(FreshSession.openAt(start, 5), FreshSession.openAt(start.plusSeconds(1800), 5));
        var person = FreshSession.people(1).get(0);
        var turns = new ConcurrentLinkedQueue<>(sessions);

        var refused = AtOnce.run(2, () -> {
            var ref = turns.remove();
            try {
                FreshSession.book(ref, person);
                return false;
            } catch (BookingRefused overlapping) {
                return overlapping.sentence().contains("at the same time");
            }
        });

        assertThat(refused).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void sessions_one_after_the_other_can_both_be_booked() {
        var start = FreshSession.freeTime();
        var person = FreshSession.people(1).get(0);

        FreshSession.book(FreshSession.openAt(start, 5), person);

        assertThat(FreshSession.book(FreshSession.openAt(start.plusSeconds(3600), 5), person))
                .isEqualTo(BookingState.BOOKED);
    }

    @Test
    void more_places_go_to_those_who_wait_and_there_are_never_fewer_than_are_taken() {
        var ref = FreshSession.open(1);
        var people = FreshSession.people(4);
        people.forEach(person -> FreshSession.book(ref, person));

        change(ref, 3);

        assertThat(FreshSession.states(ref).subList(0, 3)).containsOnly(BookingState.BOOKED);
        assertThat(FreshSession.state(ref, people.get(3))).isEqualTo(BookingState.WAITING);
        assertThatThrownBy(() -> change(ref, 2))
                .isInstanceOf(SessionClosed.class)
                .hasMessageContaining("3 people have booked");
    }

    @Test
    void booking_ends_when_the_session_begins() {
        var ref = FreshSession.open();
        var people = FreshSession.people(2);
        FreshSession.book(ref, people.get(0));
        FreshSession.begin(ref);

        assertThatThrownBy(() -> FreshSession.book(ref, people.get(1))).isInstanceOf(SessionClosed.class);
        assertThatThrownBy(() -> FreshSession.cancel(ref, people.get(0))).isInstanceOf(SessionClosed.class);
        assertThat(FreshSession.book(ref, people.get(0))).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void whoever_leaves_gives_their_place_to_the_next() {
        var ref = FreshSession.open(1);
        var joan = Newcomer.staff("Joan Leaves", Audience.STAFF, Cast.MO.id());
        var next = FreshSession.people(1).get(0);
        FreshSession.book(ref, joan.id());
        FreshSession.book(ref, next);

        In.tx(() -> register.leave(Person.findById(joan.id()), null, Instant.now()));

        assertThat(FreshSession.states(ref)).containsExactly(BookingState.CANCELLED, BookingState.BOOKED);
        assertThat(FreshSession.state(ref, next)).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void whoever_is_erased_gives_their_place_to_the_next() {
        var ref = FreshSession.open(1);
        var people = FreshSession.people(2);
        people.forEach(person -> FreshSession.book(ref, person));

        In.tx(() -> {
            register.erase(Person.findById(people.get(0)), PersonErased.Why.ASKED, null, Instant.now());
        });

        assertThat(FreshSession.states(ref)).containsExactly(BookingState.CANCELLED, BookingState.BOOKED);
    }

    @Test
    void everything_that_happened_to_a_booking_is_kept() {
        var ref = FreshSession.open(1);
        var people = FreshSession.people(2);
        people.forEach(person -> FreshSession.book(ref, person));
        FreshSession.cancel(ref, people.get(0));
        FreshSession.cancel(ref, people.get(1));

        var kinds = In.tx(() -> BookingEvent.of(FreshSession.booking(ref, people.get(1)).id).stream()
                .map(event -> event.kind)
                .toList());

        assertThat(kinds)
                .containsExactly(BookingEvent.Kind.WAITING, BookingEvent.Kind.PROMOTED, BookingEvent.Kind.CANCELLED);
    }

    private static void change(String ref, int places) {
        In.tx(() -> {
            var session = LiveSession.locked(ref);
            var plan = FreshSession.plan(session.startsAt, places, session.host);
            FreshSession.bookings().change(session, plan, session.host, Instant.now());
        });
    }

    private static long invitations(String ref) {
        return In.tx(() -> ((Number) Panache.getEntityManager()
                        .createNativeQuery("select count(*) from mail m join booking b on m.key ="
                                + " 'booking/' || b.id || '/1' join live_session s on s.id = b.session_id"
                                + " where s.ref = ?1 and m.calendar like '%METHOD:REQUEST%'")
                        .setParameter(1, ref)
                        .getSingleResult())
                .longValue());
    }

    /** The work for each of them, by several threads that begin at the same moment. */
    private static void atOnce(List<UUID> people, Consumer<UUID> work) {
        var open = new ConcurrentLinkedQueue<>(people);
        var done = AtOnce.run(THREADS, () -> {
            var mine = 0;
            for (var person = open.poll(); person != null; person = open.poll()) {
                work.accept(person);
                mine++;
            }
            return mine;
        });
        assertThat(done.stream().collect(Collectors.summingInt(Integer::intValue)))
                .isEqualTo(people.size());
    }
}
