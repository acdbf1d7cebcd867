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

    /** For each of these people who has one, the skills in which their standing is working or more; one statement. */
    public static Map<UUID, Set<UUID>> skillsOf(Collection<UUID> people) {
        return Standing.of(people).stream()
                .filter(standing -> standing.level >= Level.WORKING.number() && !standing.evidence.isOwnCheck())
                .collect(groupingBy(standing -> standing.person.id, mapping(standing -> standing.skill.id, toSet())));
    }
}
