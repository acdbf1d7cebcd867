package openhall.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Ideas that nobody may read any more, or never might. */
@ApplicationScoped
class HeldUnpublished implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "ideas-unpublished",
            "Ideas that are not published",
            new KindOfRecord.Words(
                    "The words of ideas that a moderator did not publish or removed, or that you withdrew",
                    "To explain why, if you ask",
                    "You and moderators"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after the last word about it", Keeping.End.DELETED));

    private static final String FACTS = """
            select i.id, i.created_at as at, 'Idea ' || i.ref || ', ' || i.title as label,
                   'The problem: ' || i.problem || ' What the council could do: ' || i.suggestion
                       || coalesce(' Area: ' || i.area, '')
                       || case when i.show_name then ' Your name is shown as ' || i.author_name
                               else ' Your name is kept as ' || i.author_name || ' and not shown' end as value,
                   '/ideas/sent/' || cast(i.sending as text) as path
              from idea i where i.author_id = :person
               and i.visibility in ('NOT_PUBLISHED', 'REMOVED', 'WITHDRAWN')
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("idea");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** When somebody is erased these go at once: there is nothing in them for others. */
    @Override
    public void erase(Someone gone, Instant at) {
        ForgottenIdeas.unpublishedBy(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return ForgottenIdeas.unpublished(before, dryRun);
    }
}
