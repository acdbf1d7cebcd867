package openhall.hackathons.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Why a judge should not judge a team. That there was a conflict stays: results rest on it. */
@ApplicationScoped
class HeldConflicts implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "conflicts",
            "Conflicts you declared",
            new KindOfRecord.Words(
                    "Which teams you said you should not judge, and the reason you gave",
                    "So that judging is fair",
                    "You and organisers"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after you declared it", Keeping.End.DELETED));

    private static final String FACTS = """
            select k.id, k.declared_at as at, 'Conflict with ' || t.name as label, k.why as value, cast(null as text) as path
              from conflict k
              join judge j on j.id = k.judge_id
              join team t on t.id = k.team_id
             where (j.person_id = :person or j.person_id is null and lower(j.email) = :address)
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("conflict");
    }

    /** Also what they did as a guest, before there was an account. */
    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS).and("address", about.email().toLowerCase(Locale.ROOT));
    }

    @Override
    public void erase(Someone gone, Instant at) {
        Conflict.dropWhy(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return Conflict.whyOver(before, dryRun);
    }
}
