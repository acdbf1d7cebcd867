package openhall.ideas.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who made and published a digest of ideas, and what it quotes. */
@ApplicationScoped
class HeldDigests implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "idea-digests",
            "Digests of ideas",
            new KindOfRecord.Words(
                    "For staff: the digests of ideas that you made or published. What a digest quotes from your own idea"
                            + " is part of that idea",
                    "So that everyone can see what many ideas have in common, and that a person published it",
                    "Everyone sees the digest. Nobody sees that it was you, and a quote leads to an idea and not to you"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select d.id, d.made_at as at, 'You made insight digest ' || cast(d.number as text) as label,
                   to_char(d.from_day, 'FMDD FMMonth YYYY') || ' to ' || to_char(d.until_day, 'FMDD FMMonth YYYY') as value,
                   '/ideas/digests/' || cast(d.number as text) as path
              from digest d where d.made_by_id = :person
            union all
            select d.id, d.published_at, 'You published insight digest ' || cast(d.number as text), d.summary,
                   '/ideas/digests/' || cast(d.number as text)
              from digest d where d.published_by_id = :person
            union all
            select q.id, d.published_at, 'A digest quotes your idea ' || i.ref, q.quote,
                   '/ideas/digests/' || cast(d.number as text)
              from digest_quote q
              join digest_group g on g.id = q.group_id
              join digest d on d.id = g.digest_id
              join idea i on i.id = q.idea_id
             where i.author_id = :person and d.published_at is not null and g.kept
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("digest", "digest_group", "digest_quote");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
