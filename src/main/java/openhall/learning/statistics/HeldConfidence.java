package openhall.learning.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** How sure learners said they were. */
@ApplicationScoped
class HeldConfidence implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "confidence",
            "How sure you were",
            new KindOfRecord.Words(
                    "How sure you said you were of what a course teaches, before and after it",
                    "So that you see how you have come on, and authors see whether a course helps",
                    "You. Authors see only the mean of at least 10 people"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after you said it", Keeping.End.DELETED));

    private static final String FACTS = """
            select f.id, f.said_at as at, 'How sure you were of ' || v.title as label,
                   f.sure || ' of 10, ' || case f.moment when 'START' then 'at the start' else 'at the end' end as value,
                   '/courses/' || c.slug as path
              from course_confidence f
              join enrolment e on e.id = f.enrolment_id
              join course c on c.id = e.course_id
              join course_version v on v.id = e.version_id
             where e.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("course_confidence");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        CourseConfidence.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return CourseConfidence.over(before, dryRun);
    }
}
