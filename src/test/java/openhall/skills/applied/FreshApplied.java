package openhall.skills.applied;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.people.Person;
import openhall.skills.Level;
import openhall.skills.Skill;

/** A change at work that waits for somebody's manager. */
public final class FreshApplied {
    public static final String VERSION = "2026-11-23T10:00:00Z";
    private static final Instant AT = Instant.parse(VERSION);

    private FreshApplied() {}

    /** Answers its id; one that waits already is sent again. */
    public static String of(UUID personId) {
        return In.tx(() -> {
            Person person = Objects.requireNonNull(Person.findById(personId));
            var skill = Objects.requireNonNull(Skill.byKey("LEAD"));
            AppliedSkill.send(person, skill, new AppliedSkill.Told(Level.WORKING, "It takes a day less", ""), AT);
            return AppliedSkill.of(person, skill).stream()
                    .filter(AppliedSkill::isWaiting)
                    .findFirst()
                    .orElseThrow()
                    .id
                    .toString();
        });
    }
}
