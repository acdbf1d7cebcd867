package openhall.learning.steps;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import openhall.people.Person;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** Who is above a learner today; it is not stored, so that what waits for them follows a learner who moves. */
public final class Above {
    private Above() {}

    /** The nearest manager who has not left; null when there is none, or when the line goes in a circle. */
    public static @Nullable Person of(Person learner) {
        var seen = new HashSet<UUID>(Set.of(learner.id));
        var above = learner.manager;
        while (above != null && seen.add(above.id)) {
            if (above.leftAt == null) {
                return (Person) Hibernate.unproxy(above);
            }
            above = above.manager;
        }
        return null;
    }
}
