package openhall.learning.pathways;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import openhall.activity.Activity;
import openhall.activity.Subject;
import openhall.learning.Learned;
import openhall.learning.PathwayCompleted;
import openhall.strategy.Measure;

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
        keep(rows.stream().map(row -> count(row, finished, terms, at)).toList());
    }

    private static Counted count(
            PathwayProgress row,
            Map<UUID, Finished> finished,
            Map<CertificateTerm.Key, CertificateTerm> terms,
            Instant at) {
        var own = finished.getOrDefault(row.person.id, Finished.NOTHING);
        return Counted.of(row, own, terms.get(new CertificateTerm.Key(row.person.id, row.pathway.id)), at);
    }

    /** As many statements for thousands as for one. */
    private static void keep(List<Counted> all) {
        PathwayProgress.keep(
                all.stream().filter(Counted::changes).map(Counted::kept).toList(),
                all.stream().map(Counted::row).toList());
        PathwayEvent.keep(all.stream().flatMap(Counted::events).toList());
        recordCompleted(all);
        CertificateTerm.keep(
                all.stream().flatMap(one -> Stream.ofNullable(one.earned())).toList());
        announce(all);
    }

    private record Completed(Subject on, Instant at, String why) {
        static Completed of(Counted one) {
            return new Completed(
                    one.row().pathway.subject(), one.at(), one.kept().why());
        }
    }

    /** Once for everybody who completes the same in the same way. */
    private static void recordCompleted(List<Counted> all) {
        all.stream()
                .filter(Counted::completes)
                .collect(groupingBy(Completed::of, mapping(one -> one.row().person, toList())))
                .forEach((what, people) -> Activity.recordEach(people, "completed", what.on(), what.at(), what.why()));
    }

    private static void announce(List<Counted> all) {
        if (all.stream().anyMatch(Counted::completes)) {
            Measure.moved(PathwaySource.KEY);
        }
        all.stream()
                .filter(Counted::isNews)
                .collect(groupingBy(one -> one.row().pathway.id))
                .forEach(Counting::tell);
    }

    private static void tell(UUID pathway, List<Counted> news) {
        var people = news.stream().map(Counted::person).toList();
        Arc.container()
                .beanManager()
                .getEvent()
                .select(PathwayCompleted.class)
                .fire(new PathwayCompleted(people, pathway, news.get(0).at()));
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
