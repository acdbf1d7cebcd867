package openhall.learning;

import java.time.Instant;
import openhall.learning.sessions.Lessons;
import openhall.people.Person;
import org.jspecify.annotations.Nullable;

/** A live session that is set up and booked without its pages. Only within a transaction. */
public record Lesson(String title, String summary, @Nullable Course course, When when, Where where, Person host) {

    public record When(Instant from, Instant to) {}

    /** At least one of the place and the link is there. */
    public record Where(@Nullable String place, @Nullable String link, int places) {}

    /** Answers the reference of the session. */
    public String publish(Person by, Instant at) {
        return Lessons.publish(this, by, at);
    }

    /** A place, or the end of the waiting list. */
    public static void book(String ref, Person person, Instant at) {
        Lessons.book(ref, person, at);
    }

    /** Everybody who had a place came, but one. */
    public static void cameExcept(Person absent, String ref, Person by, Instant at) {
        Lessons.cameExcept(absent, ref, by, at);
    }
}
