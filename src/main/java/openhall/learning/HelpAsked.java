package openhall.learning;

import java.time.Instant;
import openhall.learning.help.Stuck;
import openhall.people.Person;

/** What a learner who was stuck has asked, and what becomes of it without a page. Only within a transaction. */
public record HelpAsked(String ref) {

    /** What somebody has tried, and what they need. */
    public record Words(String tried, String needed) {}

    public void take(Person champion, Instant at) {
        Stuck.take(ref, champion, at);
    }

    /** By whoever has taken it. */
    public void answer(Person champion, String words, Instant at) {
        Stuck.answer(ref, champion, words, at);
    }

    /** The learner says that the answer helped. */
    public void close(Instant at) {
        Stuck.close(ref, at);
    }
}
