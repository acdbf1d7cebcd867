package openhall.learning;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far somebody is in a course: their newest round of it, and which steps they have done. */
public record Standing(Enrolment enrolment, Set<UUID> done) {
    private static final String LATEST = """
            select e, (select array_agg(d.step.id) within group (order by d.doneAt) from StepDone d
                        where d.enrolment = e and e.completedAt is null)
              from Enrolment e join fetch e.course join fetch e.version
             where e.id in (select o.id from Enrolment o
                             where o.person.id = :person and o.current and o.completedAt is null
                             order by o.activeAt desc, o.id desc limit :most)
                or e.id in (select c.id from Enrolment c
                             where c.person.id = :person and c.current and c.completedAt is not null
                             order by c.activeAt desc, c.id desc limit :most)
             order by e.activeAt desc, e.id desc""";

    private static final String ROW = """
            select e, (select array_agg(d.step.id) within group (order by d.doneAt) from StepDone d where d.enrolment = e)
              from Enrolment e join fetch e.course c
             where e.person.id = :person and c.slug = :slug and e.current""";

    /** In one statement: the course page is the one that people open most. Null for whoever has not started it. */
    static @Nullable Standing of(UUID personId, String slug) {
        return Panache.getEntityManager()
                .createQuery(ROW, Object[].class)
                .setParameter("person", personId)
                .setParameter("slug", slug)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new Standing((Enrolment) row[0], steps((UUID[]) row[1])))
                .orElse(null);
    }

    /**
     * The open courses that a person was last busy with, and the ones they completed last: so many of each at most. Which
     * steps are done is not in those that are completed.
     */
    public static List<Standing> latestOf(UUID personId, int most) {
        return Panache.getEntityManager()
                .createQuery(LATEST, Object[].class)
                .setParameter("person", personId)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Standing((Enrolment) row[0], steps((UUID[]) row[1])))
                .toList();
    }

    private static Set<UUID> steps(UUID @Nullable [] done) {
        return done == null ? Set.of() : Set.of(done);
    }
}
