package openhall.learning.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import openhall.Cast;
import openhall.In;
import openhall.Statements;
import openhall.activity.FreshNotice;
import openhall.activity.Mail;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.people.Register;
import org.junit.jupiter.api.Test;

/** A session that moves to where another one is, and sessions whose host changes. */
@QuarkusTest
class MovedSessionTest {
    @Inject
    Register register;

    @Test
    void whoever_has_two_sessions_at_once_after_a_move_is_told_and_the_others_are_not() {
        var there = FreshSession.freeTime();
        var fixed = FreshSession.openAt(there, 5);
        var moving = FreshSession.open(2);
        var people = FreshSession.people(4);
        FreshSession.book(fixed, people.get(0));
        FreshSession.book(fixed, people.get(2));
        people.forEach(person -> FreshSession.book(moving, person));

        move(moving, there.plus(Duration.ofMinutes(30)), Cast.THEO.person());

        var letter = newest(moving, people.get(0));
        assertThat(letter.subject).startsWith("You have two sessions at the same time: ");
        assertThat(letter.text)
                .contains("You have booked \"" + FreshSession.session(fixed).title + "\" at the same time")
                .contains("Give up one of the two.", "/sessions/" + fixed);
        assertThat(letter.calendar).contains("METHOD:REQUEST", "SEQUENCE:2");
        assertThat(newest(moving, people.get(1)).subject).startsWith("Changed: ");
        assertThat(titles(moving, people.get(0))).singleElement().asString().startsWith("You have two sessions");
        assertThat(titles(moving, people.get(1))).singleElement().asString().startsWith("Changed: ");
        assertThat(titles(moving, people.get(2))).singleElement().asString().startsWith("You have two sessions");
        assertThat(titles(moving, people.get(3))).singleElement().asString().startsWith("Changed: ");
    }

    @Test
    void whoever_moves_up_into_a_second_session_at_the_same_time_is_told_that_too() {
        var there = FreshSession.freeTime();
        var fixed = FreshSession.openAt(there, 5);
        var moving = FreshSession.open(1);
        var people = FreshSession.people(2);
        FreshSession.book(fixed, people.get(1));
        people.forEach(person -> FreshSession.book(moving, person));
        move(moving, there, Cast.THEO.person());

        FreshSession.cancel(moving, people.get(0));

        assertThat(FreshSession.state(moving, people.get(1))).isEqualTo(BookingState.BOOKED);
        assertThat(newest(moving, people.get(1)).text).contains("A place has become free", "Give up one of the two.");
    }

    @Test
    void their_pages_show_that_two_sessions_are_at_once_until_one_is_given_up() {
        var joan = Newcomer.staff("Joan Twice", Audience.STAFF, Cast.MO.id());
        var there = FreshSession.freeTime();
        var fixed = FreshSession.openAt(there, 5);
        var moving = FreshSession.open(5);
        FreshSession.book(fixed, joan.id());
        FreshSession.book(moving, joan.id());
        assertThat(joan.get("/learn").asString()).doesNotContain("at the same time");

        move(moving, there, Cast.THEO.person());

        assertThat(joan.get("/sessions/" + fixed).asString())
                .contains("at the same time", "Give up one of the two.", "Give up my place");
        assertThat(joan.get("/sessions/" + moving).asString()).contains("Give up one of the two.");
        assertThat(joan.get("/learn").asString()).contains("Two of these sessions are at the same time");
        assertThat(joan.get("/api/sessions/" + moving + "/booking").jsonPath().getString("alsoAt"))
                .isEqualTo(fixed);

        joan.post("/sessions/" + fixed + "/booking/cancellation");

        assertThat(joan.get("/learn").asString()).doesNotContain("at the same time");
        assertThat(joan.get("/sessions/" + moving).asString()).doesNotContain("Give up one of the two.");
        joan.leave();
    }

    @Test
    void the_page_of_somebody_who_waits_takes_at_most_six_statements() {
        var joan = Newcomer.staff("Joan Waits", Audience.STAFF, Cast.MO.id());
        var ref = FreshSession.open(1);
        FreshSession.people(3).forEach(person -> FreshSession.book(ref, person));
        FreshSession.book(ref, joan.id());

        assertThat(LongStream.range(0, 6)
                        .map(run -> Statements.counting(() -> joan.get("/sessions/" + ref)))
                        .min()
                        .orElseThrow())
                .isLessThanOrEqualTo(6);
        joan.leave();
    }

    @Test
    void whoever_is_to_run_a_session_is_told_and_needs_no_place_in_it_any_more() {
        var ref = FreshSession.open(1);
        var joan = Newcomer.staff("Joan Host", Audience.STAFF, Cast.MO.id());
        var next = FreshSession.people(1).get(0);
        FreshSession.book(ref, joan.id());
        FreshSession.book(ref, next);

        move(ref, FreshSession.session(ref).startsAt, person(joan));

        assertThat(FreshSession.states(ref)).containsExactly(BookingState.CANCELLED, BookingState.BOOKED);
        var id = FreshSession.session(ref).id;
        assertThat(FreshNotice.told(joan.id(), "session/" + id + "/1/host"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.title).startsWith("You run a session"));
        assertThat(newest(ref, joan.id()).calendar).contains("METHOD:CANCEL", "SEQUENCE:2");

        In.tx(() -> {
            var session = LiveSession.locked(ref);
            FreshSession.bookings().cancelSession(session, "Ill", Cast.THEO.person(), Instant.now());
        });
        assertThat(FreshNotice.told(joan.id(), "session/" + id + "/1/host-cancelled"))
                .hasSize(1);
        joan.leave();
    }

    @Test
    void when_a_host_leaves_learning_leads_are_told_and_choose_another_one() {
        var joan = Newcomer.staff("Joan Leaving Host", Audience.STAFF, Cast.MO.id());
        var ref = FreshSession.open(5);
        move(ref, FreshSession.session(ref).startsAt, person(joan));

        In.tx(() -> register.leave(Person.findById(joan.id()), null, Instant.now()));

        var id = FreshSession.session(ref).id;
        assertThat(FreshNotice.told(Cast.THEO.id(), "session/" + id + "/1/nobody"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.title).startsWith("Nobody runs this session any more"));
        assertThat(Cast.THEO.get("/sessions/" + ref + "/edit").asString()).doesNotContain(joan.email());
    }

    private static Person person(Newcomer newcomer) {
        return In.tx(() -> Person.<Person>findById(newcomer.id()));
    }

    private static void move(String ref, Instant start, Person host) {
        In.tx(() -> {
            var session = LiveSession.locked(ref);
            var plan = FreshSession.plan(start, session.places, host);
            FreshSession.bookings().change(session, plan, Cast.THEO.person(), Instant.now());
        });
    }

    private static Mail newest(String ref, UUID person) {
        var letters = FreshSession.letters(ref, person);
        return letters.get(letters.size() - 1);
    }

    private static List<String> titles(String ref, UUID person) {
        var session = FreshSession.session(ref);
        return FreshNotice.told(person, "session/" + session.id + "/" + session.sequence).stream()
                .map(notice -> notice.title)
                .toList();
    }
}
