package openhall.learning.sessions;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.stream.Collectors;
import openhall.learning.Lesson;
import openhall.people.Person;

/** Sets up live sessions, books them and notes who came, without a page. Only within a transaction. */
public final class Lessons {
    private Lessons() {}

    public static String publish(Lesson lesson, Person by, Instant at) {
        var plan = new LiveSession.Plan(
                lesson.title(),
                lesson.summary(),
                lesson.course(),
                lesson.when().from(),
                lesson.when().to(),
                lesson.where().place(),
                lesson.where().link(),
                lesson.where().places(),
                lesson.host());
        return LiveSession.publish(plan, by, at).ref;
    }

    public static void book(String ref, Person person, Instant at) {
        bookings().book(ref, person, at);
    }

    public static void cameExcept(Person absent, String ref, Person by, Instant at) {
        var session = LiveSession.locked(ref);
        var came = Booking.placed(session).stream()
                .filter(booking -> !booking.person.id.equals(absent.id))
                .map(booking -> booking.id)
                .collect(Collectors.toSet());
        bookings().noteWhoCame(session, came, new BookingEvent.Act(by, at));
    }

    private static Bookings bookings() {
        return Arc.container().instance(Bookings.class).get();
    }
}
