package openhall.learning;

import java.time.Instant;
import java.time.LocalDate;
import openhall.learning.assignments.Everybody;
import openhall.people.OrgUnit;
import openhall.people.Person;

/** A course that everybody in a part of the council is asked to complete by a day, with the sentence that says why. */
public record Required(Course course, OrgUnit unit, LocalDate due, String why) {

    /** As if the form had been sent; the same twice asks nobody twice. Only within a transaction. */
    public void ask(Person by, Instant at) {
        Everybody.ask(this, by, at);
    }
}
