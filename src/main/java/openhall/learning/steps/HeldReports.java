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

/** What learners sent to have a task signed off, and what was said about it. */
@ApplicationScoped
class HeldReports implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "sign-offs",
            "Tasks that somebody signs off",
            new KindOfRecord.Words(
                    "What you sent to have a task of a course signed off, and what you were told. What you said about"
                            + " the tasks of others",
                    "So that somebody can see that a task is done",
                    "You, and whoever signs the task off: your manager and the managers above, or the digital"
                            + " champions"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after the task was signed off or sent back", Keeping.End.DELETED));

    private static final String FACTS = """
            select k.id, k.sent_at as at, 'Task ' || s.title as label,
                   coalesce(k.note, 'The note is no longer kept') || coalesce(' ' || k.evidence, '')
                       || case when k.signed_off is null then '. It waits' when k.signed_off then '. Signed off'
                               else '. Sent back' end || coalesce(': ' || k.words, '') as value,
                   cast(null as text) as path
              from task_report k join enrolment e on e.id = k.enrolment_id join step s on s.id = k.step_id
             where e.person_id = :person
            union all
            select k.id, k.decided_at, 'You decided about a task', coalesce(k.words, 'Without words'),
                   cast(null as text)
              from task_report k where k.decided_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("task_report");
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
