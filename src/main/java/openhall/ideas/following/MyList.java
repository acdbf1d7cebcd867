package openhall.ideas.following;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.ideas.comments.Comment;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The lists of what somebody has to do with ideas, each newest first and a page at a time. */
public enum MyList {
    SENT("Ideas you sent", "i, i.id, i.createdAt from Idea i where i.author.id = :me", "i.createdAt", "i.id"),
    SUPPORTED(
            "Ideas you support",
            "i, s.id, s.createdAt from Support s join s.idea i where s.person.id = :me and i.visibility = :shown",
            "s.createdAt",
            "s.id"),
    FOLLOWED(
            "Ideas you follow",
            "i, f.id, f.since from Follow f join f.idea i where f.person.id = :me and i.visibility = :shown",
            "f.since",
            "f.id"),
    COMMENTS(
            "Comments you wrote",
            "c, c.id, c.createdAt from Comment c join fetch c.idea where c.author.id = :me",
            "c.createdAt",
            "c.id");

    private static final int ROWS = 20;
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final String title;
    private final String hql;

    MyList(String title, String from, String at, String id) {
        this.title = title;
        var below = " and (%1$s < :at or (%1$s = :at and %2$s < :id)) order by %1$s desc, %2$s desc";
        this.hql = "select " + from + below.formatted(at, id);
    }

    public String title() {
        return title;
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable MyList named(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(list -> list.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    KeyPage<MyRow> page(UUID me, @Nullable Cursor after) {
        var key = after == null ? BEFORE_ALL : after;
        var query = Panache.getEntityManager()
                .createQuery(hql, Object[].class)
                .setParameter("me", me)
                .setParameter("at", key.at())
                .setParameter("id", key.id())
                .setMaxResults(ROWS + 1);
        if (hql.contains(":shown")) {
            query.setParameter("shown", Visibility.PUBLISHED);
        }
        return page(query.getResultList(), this::row);
    }

    private static KeyPage<MyRow> page(List<Object[]> rows, Function<Object[], MyRow> row) {
        return KeyPage.of(rows.stream().map(row).toList(), ROWS, one -> Cursor.of(one.at(), one.id()));
    }

    private MyRow row(Object[] row) {
        return switch (this) {
            case SENT -> MyRow.sent((Idea) row[0]);
            case SUPPORTED, FOLLOWED -> MyRow.about((Idea) row[0], (UUID) row[1], (Instant) row[2]);
            case COMMENTS -> MyRow.wrote((Comment) row[0]);
        };
    }
}
