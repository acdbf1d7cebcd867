package openhall.strategy.pace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** Who typed in how long a stage took. */
@ApplicationScoped
class HeldStages implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "work-stages",
            "Stages of work you typed in",
            new KindOfRecord.Words(
                    "The stages of pieces of work that you typed in, with the days on which they began and ended, or should end",
                    "So that everyone can see how long things take here",
                    "Everyone sees the stage and its days. You and administrators see that it was you"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as the council runs this service", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select w.id, w.typed_at as at, 'Stage of ' || w.title as label,
                   lower(replace(w.step, '_', ' ')) || ', from ' || cast(w.began as text) || ' to '
                       || coalesce(cast(w.ended as text), 'not ended yet') as value,
                   '/strategy/pace' as path
              from work_stage w
             where w.typed_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("work_stage");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
