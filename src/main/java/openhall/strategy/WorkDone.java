package openhall.strategy;

import java.time.Instant;
import java.time.LocalDate;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.pace.StagesTyped;

/** A piece of work of a service, with the stages it has gone through, typed in without a page. Only within a transaction. */
public record WorkDone(String title, OrgUnit unit) {
    /** The place of a stage counts from 0 in the order in which work goes through them. */
    public void type(int place, LocalDate began, LocalDate ended, Person by, Instant at) {
        StagesTyped.type(this, place, new StagesTyped.Days(began, ended), by, at);
    }
}
