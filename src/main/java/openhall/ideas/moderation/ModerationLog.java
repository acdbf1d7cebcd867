package openhall.ideas.moderation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.ReasonCode;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** What was done in moderation, newest first: every move of an idea or a comment, appeals, and settled reports. */
final class ModerationLog {
    private static final int ROWS = 50;
    private static final int FILE = 5000;
    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    /** Each part is cut to a page before they are put together: a long history costs no more than a short one. */
    private static final String SELECT = """
            select l.id, l.at, l.ref, l.kind, l.to_state, l.who, l.code, l.words from (
            (select m.id, m.moved_at as at, i.ref, 'MOVE' as kind, m.to_state,
                    case when m.moved_by_id is null then 'The service'
                         when m.moved_by_id = i.author_id then 'The author' else p.name end as who,
                    m.reason as code, m.why as words
               from idea_move m join idea i on i.id = m.idea_id left join person p on p.id = m.moved_by_id
              where m.axis = 'VISIBILITY' and (m.moved_at, m.id) < (:at, :id) and (cast(:code as text) = '' or m.reason = :code)
              order by m.moved_at desc, m.id desc limit :most)
            union all
            (select m.id, m.moved_at, c.ref, 'COMMENT', m.to_state,
                    case when m.moved_by_id = c.author_id then 'The author' else p.name end, m.reason, m.words
               from comment_move m join idea_comment c on c.id = m.comment_id left join person p on p.id = m.moved_by_id
              where (m.moved_at, m.id) < (:at, :id) and (cast(:code as text) = '' or m.reason = :code)
              order by m.moved_at desc, m.id desc limit :most)
            union all
            (select a.id, a.asked_at, i.ref, 'ASKED', '', 'The author', cast(null as text), a.words
               from appeal a join idea i on i.id = a.idea_id
              where (a.asked_at, a.id) < (:at, :id) and cast(:code as text) = ''
              order by a.asked_at desc, a.id desc limit :most)
            union all
            (select a.id, a.decided_at, i.ref, 'APPEAL', a.outcome, p.name, cast(null as text), a.why
               from appeal a join idea i on i.id = a.idea_id join person p on p.id = a.decided_by_id
              where (a.decided_at, a.id) < (:at, :id) and cast(:code as text) = ''
              order by a.decided_at desc, a.id desc limit :most)
            union all
            (select r.id, r.settled_at, r.about, 'REPORT', r.outcome, p.name, cast(null as text), r.why
               from report r join person p on p.id = r.settled_by_id
              where (r.settled_at, r.id) < (:at, :id) and cast(:code as text) = ''
              order by r.settled_at desc, r.id desc limit :most)
            ) l order by l.at desc, l.id desc""";

    private ModerationLog() {}

    static KeyPage<LogRow> page(@Nullable ReasonCode reason, @Nullable Cursor after) {
        return KeyPage.of(rows(reason, after, ROWS + 1), ROWS, row -> Cursor.of(row.at(), row.id()));
    }

    /** The newest, for a file. */
    static List<LogRow> newest(@Nullable ReasonCode reason) {
        return rows(reason, null, FILE);
    }

    private static List<LogRow> rows(@Nullable ReasonCode reason, @Nullable Cursor after, int most) {
        return Panache.getSession()
                .createNativeQuery(SELECT, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("ref", String.class)
                .addScalar("kind", String.class)
                .addScalar("to_state", String.class)
                .addScalar("who", String.class)
                .addScalar("code", String.class)
                .addScalar("words", String.class)
                .setParameter("at", after == null ? AFTER_ALL : after.at())
                .setParameter("id", after == null ? new UUID(-1, -1) : after.id())
                .setParameter("code", reason == null ? "" : reason.name())
                .setParameter("most", most)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(LogRow::of)
                .toList();
    }
}
