package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import openhall.In;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session or a booking that somebody changed past the service is found. */
@QuarkusTest
class SessionRecountTest {
    private String ref = "";

    /** Two places; one of four gave theirs up. */
    @BeforeEach
    void book() {
        ref = FreshSession.open(2);
        var people = FreshSession.people(4);
        people.forEach(person -> FreshSession.book(ref, person));
        FreshSession.cancel(ref, people.get(0));
        assertThat(found()).isEmpty();
    }

    @Test
    void places_that_nobody_took_and_people_who_do_not_wait_are_found() {
        change("update live_session set booked = 1, waiting = 2 where id = ?1");

        assertThat(found())
                .containsExactly(
                        "Session " + ref + ": the number of places taken is stored as 1, and the bookings say 2",
                        "Session " + ref + ": the number of people who wait is stored as 2, and the bookings say 1",
                        "Session " + ref + ": people wait while places are free");
    }

    @Test
    void a_booking_in_another_state_than_what_happened_to_it_is_found() {
        change("update booking set state = 'BOOKED' where state = 'WAITING' and session_id = ?1");

        assertThat(found())
                .hasSize(3)
                .anyMatch(difference -> difference.endsWith("is stored as BOOKED, and the bookings say WAITING"));
    }

    @Test
    void a_place_that_was_asked_for_less_often_is_found() {
        change("update live_session set asked = 3 where id = ?1");

        assertThat(found()).anyMatch(difference -> difference.contains("is stored as 3, and the bookings say 4"));
    }

    private List<String> found() {
        return In.tx(() -> {
            var id = LiveSession.named(ref).id;
            return SessionRecount.differences(List.of(id)).getOrDefault(id, List.of());
        });
    }

    private void change(String sql) {
        In.tx(() -> {
            Panache.getEntityManager()
                    .createNativeQuery(sql)
                    .setParameter(1, LiveSession.named(ref).id)
                    .executeUpdate();
        });
    }
}
