package openhall.learning.team;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import openhall.learning.assignments.Asked;
import openhall.learning.assignments.AskedRows;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/**
 * What a manager's line was asked to learn: everybody of today, whoever is overdue first, then by the first date that is due,
 * then whoever has nothing to do. It reads the line, one stored row for each person, and what stands on the page.
 */
record Team(Counts counts, KeyPage<Member> page) {
    private static final int SIZE = 50;

    /** Later than any date that somebody can be asked for. */
    private static final LocalDate NEVER = LocalDate.of(9000, 1, 1);

    private static final String PAGE = """
            with recursive line (id) as (
                select p.id from person p where p.manager_id = :manager
                union
                select q.id from person q join line l on q.manager_id = l.id),
            people as (
                select p.id, p.name, p.job_title, u.name as unit, coalesce(w.open_count, 0) as open_count,
                       coalesce(w.done_count, 0) as done_count, coalesce(w.first_due, cast(:never as date)) as first_due,
                       count(*) over () as everybody,
                       count(*) filter (where w.first_due < cast(:today as date)) over () as overdue,
                       count(*) filter (where w.open_count > 0) over () as busy
                  from line l
                  join person p on p.id = l.id and p.left_at is null and p.id <> :manager
                  left join org_unit u on u.id = p.unit_id
                  left join learning_load w on w.person_id = p.id)
            select id, name, job_title, unit, open_count, done_count, first_due, everybody, overdue, busy
              from people
             where (first_due, id) > (cast(:afterDue as date), :afterId)
             order by first_due, id
            """;

    /** How many people there are, how many have overdue learning, and how many have something to do. */
    record Counts(long people, long overdue, long busy) {}

    /** Somebody of the line: what is open, and the latest that is done. */
    record Member(
            UUID id,
            String name,
            @Nullable String jobTitle,
            @Nullable String unit,
            int open,
            int done,
            LocalDate firstDue,
            List<Asked> asked) {
        public String path() {
            return "/team/" + id;
        }

        public long more() {
            return done - asked.stream().filter(one -> one.doneAt() != null).count();
        }
    }

    static Team of(UUID manager, LocalDate today, @Nullable Cursor after) {
        return of(manager, today, after, SIZE);
    }

    static Team of(UUID manager, LocalDate today, @Nullable Cursor after, int size) {
        var rows = rows(manager, today, after, size + 1);
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var asked = AskedRows.openAndLatest(
                        shown.stream().map(row -> (UUID) row[0]).toList(), today)
                .stream()
                .collect(groupingBy(Asked::personId));
        var members = rows.stream()
                .map(row -> member(row, asked.getOrDefault((UUID) row[0], List.of())))
                .toList();
        return new Team(counts(rows), KeyPage.of(members, size, Team::cursor));
    }

    private static List<Object[]> rows(UUID manager, LocalDate today, @Nullable Cursor after, int most) {
        return Panache.getSession()
                .createNativeQuery(PAGE, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("job_title", String.class)
                .addScalar("unit", String.class)
                .addScalar("open_count", Integer.class)
                .addScalar("done_count", Integer.class)
                .addScalar("first_due", LocalDate.class)
                .addScalar("everybody", Long.class)
                .addScalar("overdue", Long.class)
                .addScalar("busy", Long.class)
                .setParameter("manager", manager)
                .setParameter("never", NEVER)
                .setParameter("today", today)
                .setParameter(
                        "afterDue", after == null ? LocalDate.EPOCH : LocalDate.ofInstant(after.at(), ZoneOffset.UTC))
                .setParameter("afterId", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(most)
                .getResultList();
    }

    private static Counts counts(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return new Counts(0, 0, 0);
        }
        var row = rows.get(0);
        return new Counts((Long) row[7], (Long) row[8], (Long) row[9]);
    }

    private static Member member(Object[] row, List<Asked> asked) {
        return new Member(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (LocalDate) row[6],
                asked);
    }

    /** A page's key is a moment and an id; of the moment, only the day counts. */
    private static Cursor cursor(Member member) {
        return Cursor.of(member.firstDue().atStartOfDay().toInstant(ZoneOffset.UTC), member.id());
    }

    public boolean nobody() {
        return counts.people() == 0 && page.rows().isEmpty();
    }

    static @Nullable Cursor from(@Nullable String after) {
        var key = Cursor.parse(after);
        return key == null || key.at().isBefore(Instant.EPOCH) ? null : key;
    }
}
