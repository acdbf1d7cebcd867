package openhall.skills;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import openhall.people.Basis;
import openhall.people.Facts;
import openhall.people.Holding;
import openhall.people.Keeping;
import openhall.people.KindOfRecord;
import openhall.people.Someone;

/** What people said of their own skills, and how sure they were. */
@ApplicationScoped
class HeldSelfChecks implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "self-checks",
            "Your own checks of your skills",
            new KindOfRecord.Words(
                    "What you said you can do, and how sure you were",
                    "So that you see how you have come on",
                    "You. Your manager sees the level, never how sure you were"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after you gave it", Keeping.End.DELETED));

    private static final String FACTS = """
            select c.id, c.checked_at as at, 'Your own check of ' || s.title as label,
                   'Level ' || c.level || ', ' || c.confidence || ' of 10 sure' as value, '/me/skills' as path
              from self_check c join skill s on s.id = c.skill_id where c.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("self_check");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        SelfCheck.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return SelfCheck.over(before, dryRun);
    }
}
