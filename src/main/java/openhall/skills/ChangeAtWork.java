package openhall.skills;

import java.time.Instant;
import openhall.people.Person;
import openhall.skills.applied.SentChange;

/** What somebody changed at work with a skill, and what becomes of it without a page. Only within a transaction. */
public record ChangeAtWork(Skill skill, Level level, String changed) {

    public void send(Person person, Instant at) {
        SentChange.send(person, this, at);
    }

    /** The manager of this person saw the same. */
    public void signOff(Person person, String words, Instant at) {
        SentChange.decide(person, this, true, words, at);
    }

    /** Their manager did not, and says why. */
    public void sendBack(Person person, String words, Instant at) {
        SentChange.decide(person, this, false, words, at);
    }
}
