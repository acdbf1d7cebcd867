package openhall.learning.used;

import java.time.Duration;
import java.time.Instant;
import openhall.people.Person;

/** Asks and answers without a page. Only within a transaction. */
public final class UseDesk {
    private UseDesk() {}

    public static void ask(Duration after, Instant at) {
        UseQuestions.askAndRemind(after, at);
    }

    /** Says yes to everything this person is asked. */
    public static void used(Person person, String how, Instant at) {
        UsedAtWork.openOf(person.id, at)
                .forEach(asked -> asked.answer(new UsedAtWork.Told(Use.YES, how, null, ""), at));
    }

    /** A manager says that they saw everything that their team says it used. */
    public static void seen(Person manager, Instant at) {
        UsedAtWork.toConfirm(manager.id, false, null)
                .rows()
                .forEach(used -> used.decide(manager, new UsedAtWork.Decision(true, ""), at));
    }

    /** Says of everything this person is asked that there was no chance yet. */
    public static void notYet(Person person, Instant at) {
        UsedAtWork.openOf(person.id, at)
                .forEach(asked -> asked.answer(new UsedAtWork.Told(Use.NOT_YET, "", Hindrance.NO_CHANCE, ""), at));
    }
}
