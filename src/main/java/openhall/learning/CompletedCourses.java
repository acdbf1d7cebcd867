package openhall.learning;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import openhall.people.Person;

/** How many of some people have completed a course, for whoever asks people to learn it first. */
public final class CompletedCourses {
    private CompletedCourses() {}

    /** Each person counts once, however often they took it. The caller hides small groups. */
    public static long people(String slug, Collection<UUID> people) {
        return people.isEmpty() ? 0 : Enrolment.peopleWhoCompleted(slug, people);
    }

    /** Of these courses those that somebody has completed, for themselves. */
    public static Set<String> of(Person person, Collection<String> slugs) {
        return slugs.isEmpty() ? Set.of() : Enrolment.completedOf(person, slugs);
    }

    /** The same for several courses by one statement; a course that nobody completed is not in it. */
    public static Map<String, Long> people(Collection<String> slugs, Collection<UUID> people) {
        return slugs.isEmpty() || people.isEmpty() ? Map.of() : Enrolment.peopleWhoCompleted(slugs, people);
    }
}
