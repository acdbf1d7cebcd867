package openhall.skills.applied;

import java.time.Instant;
import openhall.people.Person;
import openhall.skills.ChangeAtWork;

/** Changes at work for whoever has no page to send them on. */
public final class SentChange {
    private SentChange() {}

    public static void send(Person person, ChangeAtWork change, Instant at) {
        var told = new AppliedSkill.Told(change.level(), change.changed(), "");
        AppliedSkill.send(person, change.skill(), told, at);
    }

    /** By the manager of this person; nothing happens when they have none, or when nothing waits. */
    public static void decide(Person person, ChangeAtWork change, boolean agreed, String words, Instant at) {
        var manager = person.manager;
        if (manager == null) {
            return;
        }
        for (var sent : AppliedSkill.of(person, change.skill())) {
            if (sent.isWaiting()) {
                sent.decide(manager, new AppliedSkill.Decision(agreed, words, sent.version()), at);
            }
        }
    }
}
