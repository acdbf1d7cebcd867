package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much one person was asked to learn: what is open, what is done, and the first date that is due. It is counted again in
 * the transaction of whatever changed it, and a date that cannot be kept does not count as due.
 */
@Entity
public class LearningLoad extends PanacheEntityBase {
    private static final String HOLD = """
            insert into learning_load (person_id, open_count, done_count)
            select p.id, 0, 0 from person p where p.id = any (cast(:people as uuid[])) order by p.id
            on conflict (person_id) do update set person_id = excluded.person_id""";

    private static final String THESE = "p.id = any (cast(:people as uuid[]))";

    private static final String COUNTED = """
            select p.id as person_id,
                   count(a.id) filter (where a.done_at is null and a.ended_at is null) as open_count,
                   count(a.id) filter (where a.done_at is not null) as done_count,
                   min(a.due_on) filter (where a.done_at is null and a.ended_at is null and a.exception is null)
                       as first_due
              from person p left join assigned_learning a on a.person_id = p.id
             where %who%
             group by p.id""";

    private static final String RECOUNT = "update learning_load w set open_count = n.open_count,"
            + " done_count = n.done_count, first_due = n.first_due from ("
            + COUNTED.replace("%who%", THESE) + ") n where n.person_id = w.person_id";

    private static final String WRONG = "select n.person_id from (" + COUNTED
            + ") n left join learning_load w on w.person_id = n.person_id"
            + " where (n.open_count, n.done_count) <> (coalesce(w.open_count, 0), coalesce(w.done_count, 0))"
            + " or n.first_due is distinct from w.first_due order by 1";

    @Id
    public UUID personId;

    public int openCount;
    public int doneCount;
    public @Nullable LocalDate firstDue;

    @SuppressWarnings("NullAway.Init")
    protected LearningLoad() {}

    /** The rows are held before they are counted: of two who change one person at once, the second sees the first. */
    public static void recount(Collection<UUID> people) {
        if (!people.isEmpty()) {
            run(HOLD, people);
            run(RECOUNT, people);
        }
    }

    private static void run(String sql, Collection<UUID> people) {
        getEntityManager()
                .createNativeQuery(sql)
                .setParameter("people", array(people))
                .executeUpdate();
    }

    /** As PostgreSQL writes an array. */
    public static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Whose load is not what their rows say: nobody's. */
    static List<UUID> miscounted() {
        return getSession()
                .createNativeQuery(WRONG.replace("%who%", "true"), UUID.class)
                .getResultList();
    }

    /** The same among these people. */
    static List<UUID> miscountedAmong(Collection<UUID> people) {
        return getSession()
                .createNativeQuery(WRONG.replace("%who%", THESE), UUID.class)
                .setParameter("people", array(people))
                .getResultList();
    }

    /** Lets nobody count this person's rows anew until the transaction ends. */
    static void hold(UUID personId) {
        findById(personId, LockModeType.PESSIMISTIC_WRITE);
    }

    static @Nullable LearningLoad of(UUID personId) {
        return findById(personId);
    }
}
