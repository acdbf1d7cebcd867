package openhall.ideas.calls;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Decision;
import openhall.ideas.Delivery;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** An idea that nobody asked for, with the newest reply of a service in short and the newest word on the work. */
public record AnsweredIdea(
        UUID reply, Instant at, String ref, String title, String service, String inShort, Done done) {
    private static final int ROWS = 20;
    private static final int SHORT = 300;
    private static final Cursor START = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /** The decision and how far the work has come; no news before any work. */
    public record Done(
            Decision decision, Delivery delivery, @Nullable String news) {}

    private static final String NEWEST = """
            select r.id as reply, r.replied_at as at, i.ref as ref, i.title as title, u.name as service, r.text as text,
                   i.decision as decision, i.delivery as delivery, case when i.delivery <> 'NONE' then d.why end as news
              from reply r
              join idea i on i.id = r.idea_id
              join org_unit u on u.id = r.service_id
              left join lateral (
                  select m.why from idea_move m where m.idea_id = i.id and m.axis = 'DELIVERY'
                   order by m.moved_at desc, m.id desc limit 1) d on true
             where (r.replied_at, r.id) < (cast(:at as timestamptz), cast(:id as uuid))
               and i.call_id is null and i.visibility = 'PUBLISHED' and i.waiting_since is null
               and not exists (
                   select 1 from reply l
                    where l.idea_id = r.idea_id and (l.replied_at, l.id) > (r.replied_at, r.id))
             order by r.replied_at desc, r.id desc limit :most
            """;

    static KeyPage<AnsweredIdea> newest(@Nullable Cursor after) {
        var from = after == null ? START : after;
        List<AnsweredIdea> rows = Panache.getSession()
                .createNativeQuery(NEWEST, Object[].class)
                .addScalar("reply", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("ref", String.class)
                .addScalar("title", String.class)
                .addScalar("service", String.class)
                .addScalar("text", String.class)
                .addScalar("decision", String.class)
                .addScalar("delivery", String.class)
                .addScalar("news", String.class)
                .setParameter("at", from.at())
                .setParameter("id", from.id())
                .setParameter("most", ROWS + 1)
                .getResultList()
                .stream()
                .map(AnsweredIdea::read)
                .toList();
        return KeyPage.of(rows, ROWS, row -> Cursor.of(row.at, row.reply));
    }

    public String path() {
        return "/ideas/" + ref;
    }

    private static AnsweredIdea read(Object[] row) {
        var decision = Decision.valueOf(String.valueOf(row[6]));
        var delivery = Delivery.valueOf(String.valueOf(row[7]));
        return new AnsweredIdea(
                (UUID) row[0],
                (Instant) row[1],
                String.valueOf(row[2]),
                String.valueOf(row[3]),
                String.valueOf(row[4]),
                cut(String.valueOf(row[5])),
                new Done(decision, delivery, news(row[8])));
    }

    private static @Nullable String news(@Nullable Object why) {
        return why == null ? null : String.valueOf(why);
    }

    /** On one line, and cut where a word ends. */
    private static String cut(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SHORT) {
            return line;
        }
        var end = line.lastIndexOf(' ', line.offsetByCodePoints(0, SHORT));
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, SHORT)) + " …";
    }
}
