package openhall.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import openhall.people.OrgUnit;
import openhall.people.Person;
import openhall.strategy.pace.StagesTyped;

/** A piece of work of a service, with the stages it has gone through, typed in without a page. Only within a transaction. */
public record WorkDone(String title, OrgUnit unit) {
    /** When a stage began, and between which days it should end. */
    public record Expected(LocalDate began, LocalDate from, LocalDate to) {}

    /** The place of a stage counts from 0 in the order in which work goes through them. */
    public void type(int place, LocalDate began, LocalDate ended, Person by, Instant at) {
        StagesTyped.type(this, place, new StagesTyped.Days(began, ended), by, at);
    }

    /** A stage that goes on; answers the key that ends it. */
    public UUID begin(int place, Expected expected, Person by, Instant at) {
        return StagesTyped.begin(this, place, expected, by, at);
    }

    public static void end(UUID stage, LocalDate day, Person by, Instant at) {
        StagesTyped.end(stage, day, by, at);
    }
}
