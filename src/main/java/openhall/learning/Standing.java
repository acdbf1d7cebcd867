package openhall.learning;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far somebody is in a course: their newest round of it, and which steps they have done. */
record Standing(Enrolment enrolment, Set<UUID> done) {
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
                .getResultStream()
                .findFirst()
                .map(row -> new Standing((Enrolment) row[0], steps((UUID[]) row[1])))
                .orElse(null);
    }

    private static Set<UUID> steps(UUID @Nullable [] done) {
        return done == null ? Set.of() : Set.of(done);
    }
}
