package openhall.hackathons.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Votes at hackathons, as far as they lead to somebody; {@link VoteJob} clears them. */
@ApplicationScoped
class HeldVotes implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "hackathon-votes",
            "Votes at hackathons",
            new KindOfRecord.Words(
                    "That you voted at a hackathon, and for which entry, under a code made from your email address; for"
                            + " a day, a code of the network you voted from",
                    "So that everybody has one vote",
                    "Nobody. Everyone sees how many votes an entry had, after the results are final"),
            Basis.PUBLIC_TASK,
            Keeping.fixed(
                    "7 days if you do not confirm your vote. The code of your address until 90 days after the results"
                            + " are final: then nothing leads to you",
                    Keeping.End.UNNAMED));

    private static final String FACTS = """
            select v.id, coalesce(v.confirmed_at, v.asked_at) as at, 'You voted at ' || h.title as label,
                   case when v.confirmed_at is null then 'For ' || s.title || '. You have not confirmed it'
                        else 'For ' || s.title end as value,
                   '/hackathons/' || h.slug || '/vote' as path
              from vote v
              join hackathon h on h.id = v.hackathon_id
              join submission s on s.id = v.submission_id
             where v.voter = any (string_to_array(:codes, ' '))
            """;

    @Inject
    Voters voters;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("vote");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.where("codes", String.join(" ", codes(about)), FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Vote.forget(codes(gone));
    }

    private List<String> codes(Someone about) {
        return Vote.hackathonsWithVoters().stream()
                .map(hackathon -> voters.code(hackathon, about.email()))
                .toList();
    }
}
