package openhall.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who did what. It cannot be changed, so it holds no name: only numbers, which lead to nobody after an erasure. */
@ApplicationScoped
class HeldActivity implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "activity",
            "What was done by you or to your account",
            new KindOfRecord.Words(
                    "Every change you made here and every change to your account: what, when and to which thing."
                            + " The record holds your number, not your name",
                    "So that every change can be explained, and nobody can hide one",
                    "You and administrators"),
            Basis.LEGAL_DUTY,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select a.id, a.at, case when a.actor_id = :person then 'You ' else 'Somebody ' end || a.verb as label,
                   case when a.kind = 'person' and a.ref = cast(:person as text) then 'you' else a.title end
                       || coalesce(', ' || nullif(a.detail, ''), '') as value,
                   cast(null as text) as path
              from activity a
             where a.actor_id = :person or (a.kind = 'person' and a.ref = cast(:person as text))
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("activity");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
