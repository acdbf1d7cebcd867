package openhall.learning.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.learning.assignments.extensions.Extension;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What somebody was asked to learn, and what they asked of others. */
@ApplicationScoped
class HeldAssignments implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "assigned-learning",
            "Assigned learning",
            new KindOfRecord.Words(
                    "What you were asked to learn, why and by when, whether it is done, and when you asked for more"
                            + " time; what you asked others to learn",
                    "So that you know what you have to do, and your manager can help you to keep to it",
                    "You, your manager and the managers above, and learning leads"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select a.id, a.assigned_at as at, 'Asked to learn: ' || s.title as label,
                   'Due on ' || to_char(a.due_on, 'FMDD FMMonth YYYY') || '. ' || s.why
                       || case when a.done_at is not null then '. ' || a.done_via
                               when a.ended_at is not null then '. No longer asked' else '' end as value,
                   '/learn/assigned' as path
              from assigned_learning a join assignment s on s.id = a.assignment_id where a.person_id = :person
            union all
            select x.id, x.asked_at, 'More time asked for ' || s.title,
                   'Until ' || to_char(x.until, 'FMDD FMMonth YYYY') || '. ' || x.why || coalesce('. Answer: ' || x.words, ''),
                   '/learn/assigned'
              from extension x
              join assigned_learning a on a.id = x.assigned_id
              join assignment s on s.id = a.assignment_id
             where a.person_id = :person
            union all
            select s.id, s.made_at, 'You assigned ' || s.title, s.why, '/assignments/' || s.ref
              from assignment s where s.made_by_id = :person
            union all
            select w.person_id, p.created_at, 'How much you were asked to learn',
                   w.open_count || ' to do, ' || w.done_count || ' done', '/learn/assigned'
              from learning_load w join person p on p.id = w.person_id where w.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("assignment", "assigned_learning", "extension", "learning_load");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** Why somebody asked for more time can be about their life. */
    @Override
    public void erase(Someone gone, Instant at) {
        Extension.forget(gone.id());
    }
}
