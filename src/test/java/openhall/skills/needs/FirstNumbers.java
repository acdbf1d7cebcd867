package openhall.skills.needs;

import java.time.Instant;
import java.util.UUID;
import openhall.In;
import openhall.activity.Subject;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;
import openhall.skills.Evidence;
import openhall.skills.Level;
import openhall.skills.Skill;

/** Lets a month's numbers about every skill out: they wait for a first person who is at target, or who has replied. */
public final class FirstNumbers {
    private static boolean out;

    private FirstNumbers() {}

    /** Counts; whoever is first in a month decides what it shows, and after that nothing changes. */
    public static synchronized void areOut(NeedFold fold, Instant at) {
        if (!out) {
            letOut(fold, at);
            out = true;
        }
        fold.fold(NeedTally.ALL, at);
    }

    private static void letOut(NeedFold fold, Instant at) {
        var first = expert(at);
        fold.fold(NeedTally.ALL, at);
        first.leave();
    }

    /** Somebody at target in every skill; they leave when the test is over. */
    static Newcomer expert(Instant at) {
        var expert = Newcomer.staff("Una First", Audience.STAFF, null);
        In.tx(() -> Skill.all().forEach(skill -> Evidence.of(
                Person.findById(expert.id()), skill, Level.EXPERT, Evidence.Kind.COMPLETION, course(), at)));
        return expert;
    }

    private static Subject course() {
        return new Subject("course", UUID.randomUUID().toString(), "A course", "/courses/a-course");
    }
}
