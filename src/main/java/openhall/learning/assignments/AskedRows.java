package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads what people were asked to learn, in one statement for any number of them: overdue first, then soonest due. */
public final class AskedRows {
    /** How many done things a list of many people shows of each; all of them stand on the page of the person. */
    private static final int LATEST = 5;

    private static final String COLUMNS = """
            select a.id, a.person_id, s.ref, s.title, s.path, s.why, a.due_on, a.assigned_at, a.done_at, a.done_via,
                   a.ended_at, a.why_ended, a.exception, x.until as asked_until, w.decided_at as answered_at,
                   w.given as more_given
            """;

    private static final String JOINED = """
              join assignment s on s.id = a.assignment_id
              left join extension x on x.assigned_id = a.id and x.decided_at is null
              left join lateral (
                   select y.decided_at, y.given from extension y
                    where y.assigned_id = a.id and y.decided_at is not null
                    order by y.decided_at desc limit 1) w on true
            """;

    private static final String ORDER = """
             order by a.person_id, a.done_at is not null or a.ended_at is not null, a.exception is not null,
                   coalesce(a.done_at, a.ended_at) desc, a.due_on, a.id
            """;

    /** Two short walks of an index for each person: what they did long ago is not read. */
    private static final String OPEN_AND_LATEST = COLUMNS + """
              from unnest(cast(:people as uuid[])) as q (id)
             cross join lateral (
                   (select o.* from assigned_learning o
                     where o.person_id = q.id and o.done_at is null and o.ended_at is null)
                    union all
                   (select d.* from assigned_learning d
                     where d.person_id = q.id and d.done_at is not null
                     order by d.done_at desc limit :latest)) a
            """ + JOINED + ORDER;

    private static final String OPEN = COLUMNS + " from assigned_learning a " + JOINED + """
             where a.person_id = cast(:person as uuid) and a.done_at is null and a.ended_at is null
            """ + ORDER;

    private static final String ALL =
            COLUMNS + " from assigned_learning a " + JOINED + " where a.person_id = cast(:person as uuid) " + ORDER;

    private AskedRows() {}

    /** What is open, and the latest that is done. */
    public static List<Asked> openAndLatest(Collection<UUID> people, LocalDate today) {
        if (people.isEmpty()) {
            return List.of();
        }
        return rows(OPEN_AND_LATEST, "people", LearningLoad.array(people), today);
    }

    /** Everything one person was ever asked. */
    public static List<Asked> of(UUID personId, LocalDate today) {
        return rows(ALL, "person", personId.toString(), today);
    }

    static List<Asked> open(UUID personId, LocalDate today) {
        return rows(OPEN, "person", personId.toString(), today);
    }

    private static List<Asked> rows(String sql, String word, String value, LocalDate today) {
        var query = Panache.getSession()
                .createNativeQuery(sql, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("person_id", UUID.class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("path", String.class)
                .addScalar("why", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("assigned_at", Instant.class)
                .addScalar("done_at", Instant.class)
                .addScalar("done_via", String.class)
                .addScalar("ended_at", Instant.class)
                .addScalar("why_ended", String.class)
                .addScalar("exception", String.class)
                .addScalar("asked_until", LocalDate.class)
                .addScalar("answered_at", Instant.class)
                .addScalar("more_given", Boolean.class)
                .setParameter(word, value);
        if (word.equals("people")) {
            query.setParameter("latest", LATEST);
        }
        return query.getResultList().stream().map(row -> asked(row, today)).toList();
    }

    private static Asked asked(Object[] row, LocalDate today) {
        return new Asked(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (Instant) row[7],
                (Instant) row[8],
                (String) row[9],
                (Instant) row[10],
                row[11] == null ? null : Ended.valueOf((String) row[11]),
                row[12] == null ? null : Impossible.valueOf((String) row[12]),
                (LocalDate) row[13],
                (Instant) row[14],
                (Boolean) row[15],
                today);
    }
}
