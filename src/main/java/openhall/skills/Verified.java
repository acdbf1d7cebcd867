package openhall.skills;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The skills that somebody else has seen people use, or that a course or a quiz showed: never how well. */
public final class Verified {
    private Verified() {}

    /**
     * For each of these people who has one, the skills that other evidence than their own check shows at working or
     * more; one statement.
     */
    public static Map<UUID, Set<UUID>> skillsOf(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return Evidence.about(people).stream()
                .filter(evidence -> !evidence.isOwnCheck() && evidence.level >= Level.WORKING.number())
                .collect(groupingBy(evidence -> evidence.person.id, mapping(evidence -> evidence.skill.id, toSet())));
    }
}
