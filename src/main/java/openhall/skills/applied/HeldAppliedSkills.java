package openhall.skills.applied;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What people changed at work, and what managers said to it. */
@ApplicationScoped
class HeldAppliedSkills implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "applied-skills",
            "Changes you made at work",
            new KindOfRecord.Words(
                    "What you said you changed at work with a skill, and what your manager said to it; for"
                            + " managers, what they decided",
                    "So that you can show what you can do by what you did",
                    "You, and your manager"),
            Basis.PUBLIC_TASK,
            Keeping.fixed("As long as we know who it is about", Keeping.End.DELETED));

    private static final String FACTS = """
            select a.id, a.sent_at as at, 'Your change at work with ' || s.title as label,
                   concat_ws('. ', 'Level ' || a.level, a.changed, a.link,
                       case when a.agreed then 'Signed off' when not a.agreed then 'Sent back' end, a.words) as value,
                   '/me/skills/' || lower(s.key) || '/applied' as path
              from applied_skill a join skill s on s.id = a.skill_id where a.person_id = :person
            union all
            select a.id, a.decided_at, 'You decided on a change at work with ' || s.title,
                   concat_ws('. ', case when a.agreed then 'Signed off' else 'Sent back' end, a.words), cast(null as text)
              from applied_skill a join skill s on s.id = a.skill_id where a.decided_by_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("applied_skill");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    /** What they told goes; that it was signed off stays as evidence, which names nobody. */
    @Override
    public void erase(Someone gone, Instant at) {
        AppliedSkill.forget(gone.id());
    }
}
