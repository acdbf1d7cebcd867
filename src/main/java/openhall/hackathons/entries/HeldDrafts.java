package openhall.hackathons.entries;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What teams were writing and never sent. Nobody can send it any more once entries have closed. */
@ApplicationScoped
class HeldDrafts implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "entry-drafts",
            "Drafts of entries",
            new KindOfRecord.Words(
                    "Drafts of your team's entries that you kept and did not send",
                    "So that teams can work together",
                    "Your team"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P1Y", "after judging ends", Keeping.End.DELETED));

    private static final String FACTS = """
            select d.id, d.saved_at as at, 'Draft of the entry of ' || t.name as label,
                   coalesce(d.title || '. ', '') || coalesce(d.what_it_does, '') as value,
                   cast('/hackathons/' || h.slug || '/teams/' || t.ref || '/submission' as text) as path
              from entry_draft d
              join team t on t.id = d.team_id
              join hackathon h on h.id = t.hackathon_id
             where d.saved_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("entry_draft");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return EntryDraft.over(before, dryRun);
    }
}
