package openhall.learning;

import java.time.Instant;
import java.time.LocalDate;
import openhall.learning.assignments.Everybody;
import openhall.people.Person;

/** More time that somebody needs for a course they are asked to complete, and why. */
public record TimeNeeded(Course course, LocalDate until, String why) {

    /** As if the form had been sent; nothing happens where nothing is asked of them. Only within a transaction. */
    public void ask(Person person, Instant at) {
        Everybody.needsMore(this, person, at);
    }
}
