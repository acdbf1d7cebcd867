package openhall.learning.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What somebody learned here. */
@ApplicationScoped
class HeldCourses implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "courses",
            "Courses",
            new KindOfRecord.Words(
                    "The courses you began, each step and quiz you did and when, why it counts, and your"
                            + " certificates",
                    "To keep your place, to give you certificates, and to show how far the council has come",
                    "You. Of courses that were assigned to you, your manager, the managers above and learning leads"
                            + " see which modules are done, when and why. Whoever has the number of a certificate sees"
                            + " your name on it"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select e.id, e.started_at as at, 'Course ' || v.title as label,
                   e.steps_done || ' of ' || e.steps_total || ' steps, last active '
                       || to_char(e.active_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as value,
                   '/courses/' || c.slug as path
              from enrolment e
              join course c on c.id = e.course_id
              join course_version v on v.id = e.version_id
             where e.person_id = :person
            union all
            select m.id, coalesce(m.completed_at, e.started_at), 'Module ' || k.title,
                   m.steps_done || ' of ' || m.steps_total || ' steps. ' || m.why, cast(null as text)
              from module_progress m
              join enrolment e on e.id = m.enrolment_id
              join course_module k on k.id = m.module_id
             where e.person_id = :person
            union all
            select d.id, d.done_at, 'Step ' || s.title, d.why, cast(null as text)
              from step_done d
              join enrolment e on e.id = d.enrolment_id
              join step s on s.id = d.step_id
             where e.person_id = :person
            union all
            select q.id, q.submitted_at, 'Quiz ' || s.title,
                   'Attempt ' || q.number || ', ' || q.score || ' of ' || q.total || ' right', cast(null as text)
              from quiz_attempt q
              join enrolment e on e.id = q.enrolment_id
              join step s on s.id = q.step_id
             where e.person_id = :person
            union all
            select r.id, r.at, 'Quiz ' || s.title || ', marked again',
                   r.score_before || ' before, ' || r.score_after || ' with the mended key'
                       || case when r.counted then '' else ', which does not count' end, cast(null as text)
              from quiz_regrade r
              join quiz_attempt q on q.id = r.attempt_id
              join enrolment e on e.id = q.enrolment_id
              join step s on s.id = q.step_id
             where e.person_id = :person
            union all
            select x.id, x.completed_at, 'Certificate ' || x.ref, x.why, '/certificates/' || x.ref
              from completion x join enrolment e on e.id = x.enrolment_id where e.person_id = :person
            union all
            select v.id, v.happened_at, 'Event, ' || replace(lower(v.kind), '_', ' '), v.detail, cast(null as text)
              from learner_event v join enrolment e on e.id = v.enrolment_id where e.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "enrolment",
                "module_progress",
                "step_done",
                "quiz_attempt",
                "quiz_regrade",
                "completion",
                "learner_event");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
