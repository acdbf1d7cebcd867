package openhall.learning.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What learners ticked in checklists and chose in scenarios. */
@ApplicationScoped
class HeldSteps implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "steps",
            "What you did in steps of a course",
            new KindOfRecord.Words(
                    "What you ticked in checklists, and what you chose in scenarios", "To keep your place", "You"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select k.id, k.saved_at as at, 'Checklist ' || s.title as label,
                   cardinality(k.ticked) || ' lines ticked' as value, cast(null as text) as path
              from checklist_state k join enrolment e on e.id = k.enrolment_id join step s on s.id = k.step_id
             where e.person_id = :person
            union all
            select k.id, k.made_at, 'Scenario ' || s.title, 'Choice ' || k.choice || ' at point ' || k.number,
                   cast(null as text)
              from scenario_choice k join enrolment e on e.id = k.enrolment_id join step s on s.id = k.step_id
             where e.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("checklist_state", "scenario_choice");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
