package openhall.learning.assignments.letters;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import openhall.activity.MailState;
import openhall.learning.assignments.Assignment;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** What the people of an assignment were told about it, newest first: in one statement for any number of them. */
record SentLetters(Assignment assignment, KeyPage<SentLetter> page) {
    private static final int SIZE = 50;

    /** A letter to several assignments of one thing by one day is told once, under the one that came first. */
    private static final String PAGE = """
            with recursive line (id) as (
                select p.id from person p where p.manager_id = cast(nullif(cast(:manager as text), '') as uuid)
                union
                select q.id from person q join line l on q.manager_id = l.id),
            told as (
                select n.id, n.person_id, p.name, n.key, n.title, n.at, n.awaits_digest
                  from assigned_learning a
                  join assignment s on s.id = a.assignment_id
                  join person p on p.id = a.person_id
                  join notice n on n.person_id = a.person_id
                       and (starts_with(n.key, 'learning-assigned' || s.path || '/') and n.at >= s.made_at
                            or starts_with(n.key, 'learning-due/' || s.ref || '/')
                            or n.key = 'learning-taken-off/' || a.id
                            or n.key in (select 'extension-answer/' || x.id from extension x where x.assigned_id = a.id))
                 where a.assignment_id = cast(:assignment as uuid) and (n.at, n.id) < (:beforeAt, :beforeId)
                   and (:manager = '' or p.left_at is null and p.id <> cast(nullif(:manager, '') as uuid)
                        and p.id in (select l.id from line l))
                 order by n.at desc, n.id desc
                 limit :most)
            select t.id, t.name, t.title, t.at, t.awaits_digest,
                   coalesce(own.state, digest.state) as mail, coalesce(own.sent_at, digest.sent_at) as sent_at
              from told t
              left join mail own on own.key = 'notice/' || t.key || '/' || t.person_id
              left join lateral (
                   select m.state, m.sent_at from mail m
                    where own.id is null and not t.awaits_digest and m.person_id = t.person_id
                      and m.subscription = 'DIGEST' and m.written_at >= t.at and position(t.title in m.text) > 0
                    order by m.written_at limit 1) digest on true
             order by t.at desc, t.id desc
            """;

    /** {@code line} is whose line is shown, or null for everybody. */
    static SentLetters of(Assignment assignment, @Nullable UUID line, @Nullable Cursor after) {
        var from =
                Objects.requireNonNullElse(after, Cursor.of(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1)));
        var rows = Panache.getSession()
                .createNativeQuery(PAGE, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("title", String.class)
                .addScalar("at", Instant.class)
                .addScalar("awaits_digest", Boolean.class)
                .addScalar("mail", String.class)
                .addScalar("sent_at", Instant.class)
                .setParameter("manager", line == null ? "" : line.toString())
                .setParameter("assignment", assignment.id.toString())
                .setParameter("beforeAt", from.at())
                .setParameter("beforeId", from.id())
                .setParameter("most", SIZE + 1)
                .getResultList()
                .stream()
                .map(SentLetters::letter)
                .toList();
        return new SentLetters(assignment, KeyPage.of(rows, SIZE, row -> Cursor.of(row.at(), row.id())));
    }

    private static SentLetter letter(Object[] row) {
        return new SentLetter(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (Boolean) row[4],
                MailState.named((String) row[5]),
                (Instant) row[6]);
    }

    public String path() {
        return assignment.page() + "/letters";
    }
}
