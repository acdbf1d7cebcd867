package openhall.ideas;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The lists of ideas that people page through, each by the moment that puts it in order. */
public final class Ideas {
    static final int ROWS = 20;

    private Ideas() {}

    public static KeyPage<Idea> awaitingReply(@Nullable Cursor after) {
        var query = query("""
                from Idea i where i.visibility = :visibility
                and (i.waitingSince > :at or (i.waitingSince = :at and i.id > :id))
                order by i.waitingSince, i.id
                """, Visibility.PUBLISHED);
        return page(oldest(query, after), idea -> Objects.requireNonNull(idea.waitingSince));
    }

    private static TypedQuery<Idea> query(String hql, Visibility visibility) {
        return Panache.getEntityManager()
                .createQuery(hql, Idea.class)
                .setParameter("visibility", visibility)
                .setMaxResults(ROWS + 1);
    }

    private static List<Idea> oldest(TypedQuery<Idea> query, @Nullable Cursor after) {
        return query.setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .getResultList();
    }

    /** One row more than a page was read: it only says that there is a next page. */
    private static KeyPage<Idea> page(List<Idea> rows, Function<Idea, Instant> key) {
        if (rows.size() <= ROWS) {
            return new KeyPage<>(rows, null);
        }
        var last = rows.get(ROWS - 1);
        return new KeyPage<>(
                rows.subList(0, ROWS), Cursor.of(key.apply(last), last.id).toString());
    }
}
