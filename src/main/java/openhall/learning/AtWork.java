package openhall.learning;

import java.time.Duration;
import java.time.Instant;
import openhall.learning.used.UseDesk;
import openhall.people.Person;

/** Whether people used at work what they learned, asked and answered without a page. Only within a transaction. */
public final class AtWork {
    private AtWork() {}

    /** Asks whoever completed a course so long ago and was not asked about it yet. */
    public static void ask(Duration after, Instant at) {
        UseDesk.ask(after, at);
    }

    /** This person has used everything that they are asked about. */
    public static void used(Person person, String how, Instant at) {
        UseDesk.used(person, how, at);
    }

    /** There was no chance yet for this person. */
    public static void notYet(Person person, Instant at) {
        UseDesk.notYet(person, at);
    }

    /** A manager saw everything that their team says it used. */
    public static void seen(Person manager, Instant at) {
        UseDesk.seen(manager, at);
    }
}
