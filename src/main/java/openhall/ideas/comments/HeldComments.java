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

/** What people say about ideas, who checked it, and the answers to questions. */
@ApplicationScoped
class HeldComments implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-comments",
            "Comments on ideas",
            new KindOfRecord.Words(
                    "Comments and questions you wrote about ideas, and for staff the comments they checked and the"
                            + " questions they answered",
                    "So that everyone can read what people think of an idea, and the council can answer",
                    "Everyone sees a published comment, and your name only if you chose to show it. Nobody who"
                            + " checks it sees your name unless you chose so"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select c.id, c.created_at as at, 'Comment ' || c.ref || ' on ' || i.ref || ', ' || i.title as label,
                   c.words || case when c.show_name then ' Your name is shown as ' || c.author_name
                               else ' Your name is kept as ' || c.author_name || ' and not shown' end as value,
                   case when c.visibility = 'PUBLISHED' and i.visibility = 'PUBLISHED'
                        then '/ideas/' || i.ref || '/comments' else '/me/ideas' end as path
              from idea_comment c join idea i on i.id = c.idea_id where c.author_id = :person
               and c.visibility not in ('NOT_PUBLISHED', 'REMOVED', 'WITHDRAWN')
            union all
            select m.id, m.moved_at, 'What became of comment ' || c.ref,
                   replace(lower(m.from_state), '_', ' ') || ' to ' || replace(lower(m.to_state), '_', ' ')
                       || coalesce('. ' || nullif(m.words, ''), ''), cast(null as text)
              from comment_move m join idea_comment c on c.id = m.comment_id
             where c.author_id = :person and m.moved_by_id <> :person
            union all
            select m.id, m.moved_at, 'You moved comment ' || c.ref,
                   replace(lower(m.from_state), '_', ' ') || ' to ' || replace(lower(m.to_state), '_', ' ')
                       || coalesce('. ' || nullif(m.words, ''), ''), cast(null as text)
              from comment_move m join idea_comment c on c.id = m.comment_id where m.moved_by_id = :person
            union all
            select a.id, a.answered_at, 'You answered question ' || c.ref, a.words, cast(null as text)
              from comment_answer a join idea_comment c on c.id = a.comment_id where a.answered_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea_comment", "comment_move", "comment_answer");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Comment.unnameAuthor(gone.id());
    }
}
