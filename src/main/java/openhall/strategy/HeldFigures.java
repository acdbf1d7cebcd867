package openhall.strategy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who typed in a figure. */
@ApplicationScoped
class HeldFigures implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "figures",
            "Figures you typed in",
            new KindOfRecord.Words(
                    "The figures that you typed in for a measure of the strategy, with your note on where"
                            + " each comes from",
                    "So that everyone can check a figure",
                    "Everyone sees the figure and the note. You and administrators see that it was you"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select r.id, cast(r.day as timestamp) at time zone 'Europe/London' as at, 'Figure for ' || m.title as label,
                   cast(r.amount as text) || ', ' || lower(r.strength) || '. ' || r.note as value,
                   '/strategy/goals/' || g.slug as path
              from reading r
              join measure m on m.id = r.measure_id
              join goal g on g.id = m.goal_id
             where r.typed_by_id = :person or r.claimed_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("reading");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
