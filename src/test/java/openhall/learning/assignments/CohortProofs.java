package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What shows that something asked is done, read with other words than the program's; and what takes it all away. */
final class CohortProofs {
    private static final String COMPLETED = """
            select count(*) from enrolment e
             where e.person_id = :person and e.course_id = :course and e.completed_at is not null
               and e.round = (select max(o.round) from enrolment o
                    where o.person_id = e.person_id and o.course_id = e.course_id)""";

    private static final String CERTIFIED = """
            select count(*) from pathway_progress w
             where w.person_id = :person and w.pathway_id = :pathway and w.completed_at is not null
               and coalesce((select t.valid_until from certificate_term t
                    where t.person_id = w.person_id and t.pathway_id = w.pathway_id
                    order by t.number desc limit 1), date '9000-01-01') >= cast(:today as date)""";

    private CohortProofs() {}

    static boolean completed(UUID person, UUID course) {
        return is(COMPLETED, Map.of("person", person, "course", course));
    }

    static boolean certified(UUID person, UUID pathway, LocalDate today) {
        return is(CERTIFIED, Map.of("person", person, "pathway", pathway, "today", today));
    }

    private static boolean is(String sql, Map<String, Object> parameters) {
        var query = Panache.getSession().createNativeQuery(sql, Long.class);
        parameters.forEach((name, value) -> query.setParameter(name, value));
        return query.getSingleResult() > 0;
    }

    static void forget(List<String> refs, List<UUID> people) {
        var own = "person_id = any (cast(:ids as uuid[]))";
        var ids = braced(people);
        run(
                "delete from extension where assigned_id in (select a.id from assigned_learning a where a." + own + ")",
                ids);
        for (var table : List.of("assigned_learning", "learning_load", "notice", "mail")) {
            run("delete from " + table + " where " + own, ids);
        }
        run("delete from assignment where ref = any (cast(:ids as text[]))", braced(refs));
    }

    private static void run(String sql, String ids) {
        Panache.getEntityManager()
                .createNativeQuery(sql)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    private static String braced(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
