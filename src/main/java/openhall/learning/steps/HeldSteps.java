package openhall.learning.steps;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What learners ticked, decided and sent in steps of a course. */
@ApplicationScoped
class HeldSteps implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "steps",
            "What you did in steps of a course",
            new KindOfRecord.Words(
                    "What you ticked in checklists, what you chose in scenarios, and what you sent to have a task signed"
                            + " off",
                    "To keep your place, and so that somebody can see that a task is done",
                    "You. Your manager, or the digital champions, see what you sent to have a task signed off"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after the task was signed off or sent back", Keeping.End.DELETED));

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
            union all
            select k.id, k.sent_at, 'Task ' || s.title,
                   coalesce(k.note, 'The note is no longer kept') || coalesce(' ' || k.evidence, '')
                       || case when k.signed_off is null then '. It waits' when k.signed_off then '. Signed off'
                               else '. Sent back' end || coalesce(': ' || k.words, ''),
                   cast(null as text)
              from task_report k join enrolment e on e.id = k.enrolment_id join step s on s.id = k.step_id
             where e.person_id = :person
            union all
            select k.id, k.decided_at, 'You decided about a task', coalesce(k.words, 'Without words'), cast(null as text)
              from task_report k where k.decided_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("checklist_state", "scenario_choice", "task_report");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        TaskReport.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return TaskReport.over(before, dryRun);
    }
}
