package openhall.ideas.comments;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openhall.ideas.Idea;
import openhall.ideas.Visibility;
import openhall.web.Cursor;
import openhall.web.KeyPage;
import org.jspecify.annotations.Nullable;

/** The published comments on an idea, each kind newest first, a page at a time. */
public final class Comments {
    static final int ROWS = 20;
    private static final Cursor BEFORE_ALL = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private static final String SHOWN = """
            select c, a, s.name from Comment c
            left join CommentAnswer a on a.comment = c
            left join a.service s
            where c.idea = :idea and c.kind = :kind and c.visibility = :shown
            and (c.publishedAt < :at or (c.publishedAt = :at and c.id < :id))
            order by c.publishedAt desc, c.id desc
            """;

    private Comments() {}

    /** Whether people can comment on it: not on what is decided or merged, and not when its call takes no more support. */
    public static boolean areTaken(Idea idea, Instant at) {
        return idea.isPublished() && !idea.decision.isFinal() && idea.takesSupportAt(at);
    }

    static KeyPage<Said> shown(Idea idea, Comment.Kind kind, @Nullable Cursor after) {
        if (idea.comments(kind) == 0) {
            return new KeyPage<>(List.of(), null);
        }
        var key = after == null ? BEFORE_ALL : after;
        var rows = Panache.getEntityManager()
                .createQuery(SHOWN, Object[].class)
                .setParameter("idea", idea)
                .setParameter("kind", kind)
                .setParameter("shown", Visibility.PUBLISHED)
                .setParameter("at", key.at())
                .setParameter("id", key.id())
                .setMaxResults(ROWS + 1)
                .getResultList();
        return KeyPage.of(rows.stream().map(Said::of).toList(), ROWS, said -> Cursor.of(said.at(), said.id()));
    }
}
