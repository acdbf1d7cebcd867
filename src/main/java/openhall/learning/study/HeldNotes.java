package openhall.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.learning.StepDone;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What learners wrote down about a task, or for themselves. */
@ApplicationScoped
class HeldNotes implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "notes",
            "Your notes on tasks",
            new KindOfRecord.Words(
                    "What you wrote down when you had done a task of a course, or thought about what you learnt",
                    "So that you can read it again",
                    "You. Whoever signs a task off sees what you sent them about it"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after you did the step", Keeping.End.DELETED));

    private static final String FACTS = """
            select d.id, d.done_at as at, 'Note on ' || s.title as label, d.note as value, '/courses/' || c.slug || '/progress' as path
              from step_done d
              join enrolment e on e.id = d.enrolment_id
              join course c on c.id = e.course_id
              join step s on s.id = d.step_id
             where e.person_id = :person and d.note is not null
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("step_done");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        StepDone.dropNotes(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return StepDone.notesOver(before, dryRun);
    }
}
