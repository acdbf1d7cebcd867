package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What somebody can do, and what shows it. */
@ApplicationScoped
class HeldSkills implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "skills",
            "Your skills",
            new KindOfRecord.Words(
                    "Your level in each skill, and every piece of evidence: a course, a quiz, a project, your"
                            + " own check or what your manager confirmed; and when you were a digital champion, of"
                            + " whom more is asked",
                    "So that you and your manager see what you can do, and the council sees what people need"
                            + " to learn",
                    "You, your manager and the managers above them. Others see counts in which nobody can be"
                            + " recognised"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who you are", Keeping.End.UNNAMED));

    private static final String FACTS = """
            select e.id, e.at, 'Evidence of ' || s.title as label,
                   'Level ' || e.level || ', ' || replace(lower(e.kind), '_', ' ') || ', ' || e.source_title
                       || coalesce(', taken back on ' || to_char(e.until at time zone 'Europe/London', 'FMDD FMMonth YYYY')
                           || ': ' || e.taken_back_why, '') as value,
                   e.source_path as path
              from evidence e join skill s on s.id = e.skill_id where e.person_id = :person
            union all
            select t.id, t.at, 'Your level in ' || s.title, 'Level ' || t.level, '/skills/' || lower(s.key)
              from standing t join skill s on s.id = t.skill_id where t.person_id = :person
            union all
            select c.id, c.since, 'You were a digital champion',
                   case when c.until is null then 'Until now' else 'Until ' || to_char(c.until, 'FMDD FMMonth YYYY') end,
                   '/skills'
              from champion_time c where c.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("evidence", "standing", "champion_time");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }
}
