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
import openhall.skills.selfcheck.SelfCheckAsk;
import openhall.skills.selfcheck.SelfCheckDraft;

/** What people said of their own skills, and how sure they were. */
@ApplicationScoped
class HeldSelfChecks implements Holding {
    private static final KindOfRecord KIND = new KindOfRecord(
            "self-checks",
            "Your own checks of your skills",
            new KindOfRecord.Words(
                    "What you said you can do at work and at home, what you want to learn, how much it matters for"
                            + " your job and how sure you were; also answers you have not handed in, and"
                            + " when we asked you",
                    "So that you see how you have come on",
                    "You. Your manager, and the managers above them, see the level of what you handed in, and"
                            + " nothing else. Leaders and learning leads see averages of the answers of ten or"
                            + " more people together"),
            Basis.PUBLIC_TASK,
            Keeping.lasting("P2Y", "after you gave it", Keeping.End.DELETED));

    private static final String FACTS = """
            select c.id, c.checked_at as at, 'Your own check of ' || s.title as label,
                   concat_ws(', ', 'Level ' || c.level, c.confidence || ' of 10 sure', c.relevance || ' of 10 for my job',
                       'at home: ' || replace(lower(c.at_home), '_', ' '), 'want to learn: ' || lower(c.wish)) as value,
                   '/me/skills' as path
              from self_check c join skill s on s.id = c.skill_id where c.person_id = :person
            union all
            select d.id, d.saved_at, 'Your answers about ' || s.title || ', not handed in',
                   concat_ws(', ', 'Level ' || d.level, d.confidence || ' of 10 sure', d.relevance || ' of 10 for my job',
                       'at home: ' || replace(lower(d.at_home), '_', ' '), 'want to learn: ' || lower(d.wish)),
                   '/me/skills/' || lower(s.key) || '/self-check'
              from self_check_draft d join skill s on s.id = d.skill_id where d.person_id = :person
            union all
            select a.id, coalesce(a.reminded_at, a.asked_at), 'We asked you to check your skills',
                   'First on ' || to_char(a.asked_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'), '/me/self-check'
              from self_check_ask a where a.person_id = :person
            """;

    @Override
    public KindOfRecord kind() {
        return KIND;
    }

    @Override
    public Set<String> tables() {
        return Set.of("self_check", "self_check_ask", "self_check_draft");
    }

    @Override
    public Facts facts(Someone about) {
        return Facts.about(about, FACTS);
    }

    @Override
    public void erase(Someone gone, Instant at) {
        SelfCheck.forget(gone.id());
        SelfCheckDraft.forget(gone.id());
        SelfCheckAsk.forget(gone.id());
    }

    @Override
    public long purge(Instant before, boolean dryRun) {
        return SelfCheck.over(before, dryRun) + SelfCheckDraft.over(before, dryRun);
    }
}
