package openhall.learning.pathways;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import openhall.learning.Learned;
import openhall.learning.PathwayCompleted;
import org.jspecify.annotations.Nullable;

/**
 * Counts pathways again when something was learnt, when somebody joins and when a pathway changes. The rows are held
 * first and what was finished is read then: of two who finish the last items at once, the second sees both.
 */
@ApplicationScoped
class Counting {
    private static final int MANY = 500;

    void learned(@Observes @Priority(100) Learned learned) {
        var course = learned.enrolment().course.slug;
        of(List.of(learned.enrolment().person.id), progress -> progress.asksFor(course), learned.at());
    }

    static void of(Collection<UUID> people, Predicate<PathwayProgress> wanted, Instant at) {
        PathwayProgress.lock(people);
        var rows = PathwayProgress.of(people).stream().filter(wanted).toList();
        if (rows.isEmpty()) {
            return;
        }
        var finished = Finished.of(people, courses(rows));
        var terms = CertificateTerm.lastOf(people);
        for (var row : rows) {
            var own = finished.getOrDefault(row.person.id, Finished.NOTHING);
            count(row, own, terms.get(new CertificateTerm.Key(row.person.id, row.pathway.id)), at);
        }
    }

    private static void count(PathwayProgress row, Finished finished, @Nullable CertificateTerm last, Instant at) {
        var when = finished.latest(row.pathway.version().content().items(), at);
        var completes = row.countAgain(finished, when);
        CertificateTerm.giveIfEarned(row, last, finished, when);
        if (completes) {
            Arc.container()
                    .beanManager()
                    .getEvent()
                    .select(PathwayCompleted.class)
                    .fire(new PathwayCompleted(row.person, row.pathway.id, when));
        }
    }

    private static Set<String> courses(List<PathwayProgress> rows) {
        var courses = new TreeSet<String>();
        rows.forEach(row -> courses.addAll(row.pathway.version().content().courses()));
        return courses;
    }

    /** Everybody on a pathway that has changed, some hundred at a time. */
    static void everybodyOn(Pathway pathway, Instant at) {
        var people = PathwayProgress.peopleOn(pathway.id, new UUID(0, 0), MANY);
        while (!people.isEmpty()) {
            of(people, progress -> progress.pathway.id.equals(pathway.id), at);
            people = PathwayProgress.peopleOn(pathway.id, people.get(people.size() - 1), MANY);
        }
    }
}
