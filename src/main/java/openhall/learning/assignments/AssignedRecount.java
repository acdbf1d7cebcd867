package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import openhall.activity.WorkingDays;
import openhall.learning.assignments.rules.Matching;

/**
 * Looks at rows of assigned learning again: what is done rests on something completed, nothing completed or withdrawn is
 * still asked, and the loads of the team page are what the rows come to. Who is reached is found again each night.
 */
final class AssignedRecount {
    private static final String PROVEN = """
            (exists (select 1 from enrolment e where e.person_id = x.person_id and e.course_id = s.course_id
                 and e.completed_at = x.done_at and x.done_via = 'Course completed, certificate ' || e.certificate)
             or exists (select 1 from pathway_progress w where w.person_id = x.person_id and w.pathway_id = s.pathway_id
                 and x.done_via = 'Pathway completed' and (w.completed_at = x.done_at or exists (
                     select 1 from certificate_term t where t.person_id = w.person_id and t.pathway_id = w.pathway_id
                        and t.earned_at = x.done_at and w.completed_at is not null))))
            """;

    private static final String FINISHED = """
            (exists (select 1 from enrolment e where e.person_id = x.person_id and e.course_id = s.course_id
                 and e.current and e.completed_at is not null)
             or exists (select 1 from pathway_progress w where w.person_id = x.person_id and w.pathway_id = s.pathway_id
                 and w.completed_at is not null and not %s))
            """.formatted(Matching.LAPSED);

    private static final String WRONG = """
            select x.person_id, s.ref, case
                       when x.done_at is not null then 'is stored as done, and nothing shows it'
                       when s.withdrawn_at is not null then 'is stored as asked, and was withdrawn'
                       else 'is stored as not done, and it is' end as words
              from assigned_learning x
              join assignment s on s.id = x.assignment_id
             where x.person_id = any (cast(:people as uuid[]))
               and (x.done_at is not null and not %s
                    or x.done_at is null and x.ended_at is null and (s.withdrawn_at is not null or %s))
             order by x.id
            """.formatted(PROVEN, FINISHED);

    private AssignedRecount() {}

    /** By person. */
    static Map<UUID, List<String>> differences(Collection<UUID> people, Instant at) {
        var found = new HashMap<UUID, List<String>>();
        for (var row : wrong(people, at)) {
            tell(found, (UUID) row[0], "assigned learning " + row[1] + " " + row[2]);
        }
        for (var person : LearningLoad.miscountedAmong(people)) {
            tell(found, person, "how much is asked is not what the rows of assigned learning come to");
        }
        return found;
    }

    private static void tell(Map<UUID, List<String>> found, UUID person, String difference) {
        found.computeIfAbsent(person, id -> new ArrayList<>()).add("Person " + person + ": " + difference);
    }

    private static List<Object[]> wrong(Collection<UUID> people, Instant at) {
        return Panache.getSession()
                .createNativeQuery(WRONG, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("ref", String.class)
                .addScalar("words", String.class)
                .setParameter("people", LearningLoad.array(people))
                .setParameter("today", WorkingDays.day(at))
                .getResultList();
    }
}
