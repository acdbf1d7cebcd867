package openhall.skills;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.In;
import openhall.people.Audience;
import openhall.people.Newcomer;
import openhall.people.Person;

/** A level that somebody confirmed of a person who reported to them. */
public final class FreshWord {
    private FreshWord() {}

    /** Answers the id of the evidence. */
    public static String givenBy(UUID manager) {
        var about = Newcomer.staff("Wanda Word", Audience.STAFF, manager);
        var id = given(manager, about.id(), Level.WORKING);
        about.leave();
        return id;
    }

    public static String given(UUID manager, UUID about, Level level) {
        return In.tx(() -> {
            Person person = Person.findById(about);
            var skill = Objects.requireNonNull(Skill.byKey("LEAD"));
            var word = new SkillConfirmation.Word(level, "They ran the meeting");
            var given = SkillConfirmation.give(Person.findById(manager), person, skill, word, Instant.now())
                    .confirmation();
            return Evidence.about(person, skill).stream()
                    .filter(evidence -> evidence.sourceRef.equals(given.id.toString()))
                    .findFirst()
                    .orElseThrow()
                    .id
                    .toString();
        });
    }
}
