package openhall.strategy.savings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who claimed a saving, and who checked it. */
@ApplicationScoped
class HeldSavings implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "savings",
            "Savings you claimed or checked",
            new KindOfRecord.Words(
                    "The savings that you claimed, and what you found about savings that others claimed",
                    "So that everyone can check what the council saved, and no one checks their own claim",
                    "Everyone sees the saving and what was found. Senior leaders,"
                            + " administrators and finance officers see that it was you"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select s.id,
                   case when s.decided_by_id = :person then s.decided_at else s.claimed_at end as at,
                   case when s.decided_by_id = :person then 'Saving you checked: ' else 'Saving you claimed: ' end
                       || s.title as label,
                   '£' || cast(s.amount as text) || ' in ' || cast(s.for_year as text) || '. '
                       || case when s.decided_by_id = :person then s.reason else s.how end as value,
                   '/strategy/savings/' || s.ref as path
              from saving s
             where s.claimed_by_id = :person or s.decided_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("saving");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
