package openhall.learning.used;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What learners thought of courses. */
@ApplicationScoped
class HeldReactions implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "course-reactions",
            "What you thought of courses",
            new KindOfRecord.Words(
                    "How useful you said that a course is for your job, and whether you would recommend it",
                    "So that authors see which courses people find useful",
                    "You. Staff see only counts, in whole groups of 10 people"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after you said it", Keeping.End.DELETED));

    private static final String FACTS = """
            select r.id, r.said_at as at, 'What you thought of ' || v.title as label,
                   concat_ws(', ', 'useful: ' || r.useful || ' of 5',
                       case when r.recommend then 'you would recommend it'
                            when not r.recommend then 'you would not recommend it' end) as value,
                   '/courses/' || c.slug || '/reaction' as path
              from course_reaction r
              join enrolment e on e.id = r.enrolment_id
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
        return Set.of("course_reaction");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        CourseReaction.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return CourseReaction.over(before, dryRun);
    }
}
