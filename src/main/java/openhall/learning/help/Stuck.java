package openhall.learning.help;

import java.time.Instant;
import openhall.learning.Enrolment;
import openhall.learning.HelpAsked;
import openhall.learning.Place;
import openhall.people.Person;

/** Asks for help and gives it without a page. Only within a transaction. */
public final class Stuck {
    private Stuck() {}

    /** The enrolment is locked. */
    public static HelpAsked ask(Enrolment enrolment, Place place, HelpAsked.Words words, Instant at) {
        var said = new HelpRequest.Words(words.tried(), words.needed());
        return new HelpAsked(HelpRequest.ask(enrolment, place, said, at).ref);
    }

    public static void take(String ref, Person champion, Instant at) {
        HelpRequest.held(ref).take(champion, at);
    }

    public static void answer(String ref, Person champion, String words, Instant at) {
        HelpRequest.held(ref).answer(champion, words, at);
    }

    public static void close(String ref, Instant at) {
        HelpRequest.held(ref).close(at);
    }
}
