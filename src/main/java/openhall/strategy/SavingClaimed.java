package openhall.strategy;

import java.time.Instant;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.strategy.savings.SavingsLedger;
import org.jspecify.annotations.Nullable;

/** A saving that somebody has claimed, and what becomes of it without a page. Only within a transaction. */
public record SavingClaimed(String ref) {

    /** What is claimed: whole pounds in a year, how they were counted, and the address of the evidence. */
    public record Words(String title, int year, long pounds, String how, String evidence) {}

    public static SavingClaimed claim(Words words, @Nullable Subject origin, Person by, Instant at) {
        return new SavingClaimed(SavingsLedger.claim(words, origin, by, at));
    }

    /** Somebody else saw the evidence: it counts, and the money can be spent on something else or cannot. */
    public void count(boolean cashable, String found, Person by, Instant at) {
        SavingsLedger.count(ref, cashable, found, by, at);
    }

    public void refuse(String found, Person by, Instant at) {
        SavingsLedger.refuse(ref, found, by, at);
    }

    /** Whoever claimed it takes it back. */
    public void withdraw(String why, Person by, Instant at) {
        SavingsLedger.withdraw(ref, why, by, at);
    }
}
