package openhall.strategy.savings;

import java.time.Instant;
import openhall.activity.Subject;
import openhall.people.Person;
import openhall.strategy.SavingClaimed;
import org.jspecify.annotations.Nullable;

/** Savings by their reference, for whoever has no page to do it on. */
public final class SavingsLedger {
    private SavingsLedger() {}

    /** Answers the reference. */
    public static String claim(SavingClaimed.Words words, @Nullable Subject origin, Person by, Instant at) {
        var claim = new Saving.Claim(
                words.title(), words.how(), words.year(), words.pounds(), words.evidence(), origin);
        return Saving.claim(claim, by, at).ref;
    }

    public static void count(String ref, boolean cashable, String found, Person by, Instant at) {
        Saving.held(ref).decide(new Saving.Verdict(true, cashable, found), by, at);
    }

    public static void refuse(String ref, String found, Person by, Instant at) {
        Saving.held(ref).decide(new Saving.Verdict(false, false, found), by, at);
    }

    public static void withdraw(String ref, String why, Person by, Instant at) {
        Saving.held(ref).withdraw(why, by, at);
    }
}
