package openhall.learning.assignments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** How far the people of one assignment are: how many, and who, by name. */
record Progress(Counts counts, KeyPage<Row> page) {
    static final int SIZE = 50;

    /** {@code asked} counts the done, the open and the overdue; who has no usable date yet is open. */
    record Counts(long asked, long done, long overdue, long needDate, long ended) {
        public long open() {
            return asked - done - overdue;
        }
    }

    record Row(
            UUID id,
            String name,
            @Nullable String unit,
            LocalDate dueOn,
            Instant assignedAt,
            Asked.State state,
            @Nullable Instant doneAt,
            @Nullable String doneVia,
            @Nullable Ended whyEnded) {

        List<String> cells() {
            return List.of(
                    name,
                    Objects.requireNonNullElse(unit, ""),
                    state.text(),
                    dueOn.toString(),
                    doneAt == null ? "" : doneAt.toString(),
                    Objects.requireNonNullElse(doneVia, ""),
                    whyEnded == null ? "" : whyEnded.text());
        }
    }

    static final List<String> HEADER = List.of("person", "unit", "state", "due_on", "done_at", "why_done", "why_ended");

    /** Of a manager's own line, without who left, or of everybody when there is no manager. */
    private static final String ROWS = """
            with recursive line (id) as (
                select p.id from person p where p.manager_id = cast(nullif(cast(:manager as text), '') as uuid)
                union
                select q.id from person q join line l on q.manager_id = l.id),
            listed as (
                select a.id, p.name, u.name as unit, a.due_on, a.assigned_at, a.done_at, a.done_via, a.why_ended,
                       case when a.done_at is not null then 'DONE' when a.ended_at is not null then 'ENDED'
                            when a.exception is not null then 'NEEDS_DATE'
                            when a.due_on < cast(:today as date) then 'OVERDUE' else 'OPEN' end as state
                  from assigned_learning a
                  join person p on p.id = a.person_id
                  left join org_unit u on u.id = p.unit_id
                 where a.assignment_id = cast(:assignment as uuid)
                   and (:manager = '' or p.left_at is null and p.id <> cast(nullif(:manager, '') as uuid)
                        and p.id in (select l.id from line l)))
            """;

    private static final String COUNTS = ROWS + """
            select count(*) filter (where state <> 'ENDED') as asked, count(*) filter (where state = 'DONE') as done,
                   count(*) filter (where state = 'OVERDUE') as overdue,
                   count(*) filter (where state = 'NEEDS_DATE') as need_date,
                   count(*) filter (where state = 'ENDED') as ended
              from listed
            """;

    private static final String PAGE = ROWS + """
            select id, name, unit, due_on, assigned_at, state, done_at, done_via, why_ended from listed
             where (assigned_at, id) > (:afterAt, :afterId)
             order by assigned_at, id
            """;

    /** {@code line} is whose line is shown, or null for everybody. */
    static Progress of(Assignment assignment, @Nullable UUID line, LocalDate today, @Nullable Cursor after) {
        return new Progress(counts(assignment, line, today), page(assignment, line, today, after, SIZE));
    }

    private static Counts counts(Assignment assignment, @Nullable UUID line, LocalDate today) {
        var row = Panache.getSession()
                .createNativeQuery(COUNTS, Object[].class)
                .addScalar("asked", Long.class)
                .addScalar("done", Long.class)
                .addScalar("overdue", Long.class)
                .addScalar("need_date", Long.class)
                .addScalar("ended", Long.class)
                .setParameter("manager", line == null ? "" : line.toString())
                .setParameter("assignment", assignment.id.toString())
                .setParameter("today", today)
                .getSingleResult();
        return new Counts((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    static KeyPage<Row> page(
            Assignment assignment, @Nullable UUID line, LocalDate today, @Nullable Cursor after, int size) {
        var from = Objects.requireNonNullElse(after, Cursor.of(Instant.EPOCH, new UUID(0, 0)));
        var rows = Panache.getSession()
                .createNativeQuery(PAGE, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("unit", String.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("assigned_at", Instant.class)
                .addScalar("state", String.class)
                .addScalar("done_at", Instant.class)
                .addScalar("done_via", String.class)
                .addScalar("why_ended", String.class)
                .setParameter("manager", line == null ? "" : line.toString())
                .setParameter("assignment", assignment.id.toString())
                .setParameter("today", today)
                .setParameter("afterAt", from.at())
                .setParameter("afterId", from.id())
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(Progress::row)
                .toList();
        return KeyPage.of(rows, size, row -> Cursor.of(row.assignedAt(), row.id()));
    }

    private static Row row(Object[] row) {
        return new Row(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (Instant) row[4],
                Asked.State.valueOf((String) row[5]),
                (Instant) row[6],
                (String) row[7],
                row[8] == null ? null : Ended.valueOf((String) row[8]));
    }
}
