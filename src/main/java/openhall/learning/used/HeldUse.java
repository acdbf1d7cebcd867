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

/** What people said about using at work what they learned, and what managers said to it. */
@ApplicationScoped
class HeldUse implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "used-at-work",
            "What you used at work",
            new KindOfRecord.Words(
                    "Whether you said that you used at work what you learned, how, or what stood in the way; for"
                            + " managers, whether they saw it",
                    "So that we know which courses change something, and you can show what you can do",
                    "You. Your manager sees how you used it, and nothing else. Staff see only counts, in groups of 5 people"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after we asked you", Keeping.End.DELETED));

    private static final String FACTS = """
            select u.id, u.asked_at as at, 'Whether you used ' || v.title || ' at work' as label,
                   concat_ws('. ',
                       case u.answer when 'YES' then 'Yes' when 'NOT_YET' then 'Not yet'
                           when 'OTHER_JOB' then 'No longer in that job' else 'Not answered' end,
                       u.how,
                       case u.hindrance when 'NO_TIME' then 'No time' when 'NO_CHANCE' then 'No chance in my job'
                           when 'NOT_AGREED' then 'My manager did not agree'
                           when 'SYSTEMS' then 'Our systems do not allow it' when 'FORGOT' then 'I forgot how' end,
                       u.own_words,
                       case when u.seen then 'Seen by your manager' when not u.seen then 'Not seen by your manager' end,
                       u.words) as value,
                   '/learn/used/' || u.id as path
              from used_at_work u
              join enrolment e on e.id = u.enrolment_id
              join course_version v on v.id = e.version_id
             where e.person_id = :person
            union all
            select u.id, u.decided_at, 'Whether you saw that somebody used ' || v.title,
                   concat_ws('. ', case when u.seen then 'Seen' else 'Not seen yet' end, u.words), cast(null as text)
              from used_at_work u
              join enrolment e on e.id = u.enrolment_id
              join course_version v on v.id = e.version_id
             where u.decided_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("used_at_work");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** What they told goes; that it was seen stays as evidence, which names nobody. */
    @Override
    public void erase(Someone gone, Instant at) {
        UsedAtWork.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return UsedAtWork.over(before, dryRun);
    }
}
