package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far somebody is in a module of a course that was asked of them, and why: the stored row, as it is. */
public record CourseRow(
        String course,
        String module,
        int stepsDone,
        int stepsTotal,
        @Nullable Instant completedAt,
        String why) {

    private static final String OF_PERSON = """
            select v.title as course, k.title as module, m.steps_done, m.steps_total, m.completed_at, m.why
              from enrolment e
              join course_version v on v.id = e.version_id
              join module_progress m on m.enrolment_id = e.id
              join course_module k on k.id = m.module_id
             where e.person_id = cast(:person as uuid) and e.current
               and e.course_id in (select s.course_id from assigned_learning a
                     join assignment s on s.id = a.assignment_id
                    where a.person_id = cast(:person as uuid) and s.course_id is not null)
             order by v.title, e.id, k.position
            """;

    public static List<CourseRow> of(UUID personId) {
        return Panache.getSession()
                .createNativeQuery(OF_PERSON, Object[].class)
                .addScalar("course", String.class)
                .addScalar("module", String.class)
                .addScalar("steps_done", Integer.class)
                .addScalar("steps_total", Integer.class)
                .addScalar("completed_at", Instant.class)
                .addScalar("why", String.class)
                .setParameter("person", personId.toString())
                .getResultList()
                .stream()
                .map(row -> new CourseRow(
                        (String) row[0], (String) row[1], (Integer) row[2], (Integer) row[3], (Instant) row[4], (String)
                                row[5]))
                .toList();
    }
}
