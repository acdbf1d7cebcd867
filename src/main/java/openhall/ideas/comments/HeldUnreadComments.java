package openhall.ideas.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Comments that nobody may read any more, or never might. */
@ApplicationScoped
class HeldUnreadComments implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-comments-unpublished",
            "Comments that are not published",
            new KindOfRecord.Words(
                    "The words of comments that a moderator did not publish or removed, or that you withdrew",
                    "To explain why, if you ask",
                    "You and moderators"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after the last word about it", Keeping.End.DELETED));

    private static final String FACTS = """
            select c.id, c.created_at as at, 'Comment ' || c.ref || ' on ' || i.ref as label,
                   c.words || case when c.show_name then ' Your name is shown as ' || c.author_name
                               else ' Your name is kept as ' || c.author_name || ' and not shown' end as value,
                   '/me/ideas' as path
              from idea_comment c join idea i on i.id = c.idea_id
             where c.author_id = :person and c.visibility in ('NOT_PUBLISHED', 'REMOVED', 'WITHDRAWN')
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea_comment");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** When somebody is erased these go at once: there is nothing in them for others. */
    @Override
    public void erase(Someone gone, Instant at) {
        Comment.forgetUnreadBy(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return Comment.forgetUnread(before, dryRun);
    }
}
